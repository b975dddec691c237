package nl.soepsteen.platform.moderation.web;

import java.util.Arrays;
import java.util.List;
import nl.soepsteen.platform.moderation.Reason;
import nl.soepsteen.platform.moderation.Reported;
import nl.soepsteen.platform.web.FormStamp;

/// The form with which somebody reports something.
///
/// @param reason chosen so far, its word; may be empty
/// @param words typed so far
/// @param mail typed so far
/// @param asksMail whether nobody is signed in
/// @param mistake a sentence, may be empty
public record ReportForm(
        Reported about, String reason, String words, String mail, boolean asksMail, FormStamp stamp, String mistake) {

    /// All reasons to choose from.
    public List<Reason> reasons() {
        return Arrays.asList(Reason.values());
    }

    /// Where it is sent.
    public String subject() {
        return about.subject().toString();
    }
}
