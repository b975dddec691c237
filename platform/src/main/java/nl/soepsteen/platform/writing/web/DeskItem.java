package nl.soepsteen.platform.writing.web;

import java.util.List;
import nl.soepsteen.content.advice.Hint;
import nl.soepsteen.content.advice.PersonalData;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.render.SafeHtml;
import nl.soepsteen.platform.writing.Desk;
import org.jspecify.annotations.Nullable;

/// Something that waits, as an editor sees it.
///
/// @param form its fields, of which an editor fills in those besides the text
/// @param title as it would stand on the site
/// @param text as it would stand on the site, or null when it keeps not to the rules
/// @param problems what keeps it from the site, or nothing
/// @param personal what tells who somebody is
/// @param overtakenBy number of the version that the page got since the draft was begun, or 0
/// @param mistake what kept the last step from being done, may be empty
public record DeskItem(
        Desk.Waiting waiting,
        DraftPage form,
        String title,
        String summary,
        @Nullable SafeHtml text,
        List<Problem> problems,
        List<Hint> hints,
        List<PersonalData.Found> personal,
        int overtakenBy,
        String mistake) {

    /// Where this page is.
    public String address() {
        return Paths.onDesk(waiting.draft().id());
    }

    /// The revision that is shown.
    public int revision() {
        return waiting.draft().revision();
    }
}
