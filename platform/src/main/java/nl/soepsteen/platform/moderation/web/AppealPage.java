package nl.soepsteen.platform.moderation.web;

import nl.soepsteen.platform.moderation.Appeals.Answerers;
import nl.soepsteen.platform.moderation.Decision;
import org.jspecify.annotations.Nullable;

/// An objection, as an editor looks at it.
///
/// @param decision with the objection
/// @param text what it is about, as it was typed; may be empty
/// @param address of the thing while everybody sees it, or null
/// @param mayAnswer whether this editor may answer it
/// @param answerers who else there is
/// @param outcome chosen so far
/// @param reason typed so far
/// @param mistake a sentence, may be empty
public record AppealPage(
        Decision decision,
        Decision.Appeal appeal,
        String text,
        @Nullable String address,
        boolean mayAnswer,
        Answerers answerers,
        String outcome,
        String reason,
        String mistake) {

    /// Where the answer is sent.
    public String action() {
        return ModerationController.APPEALS + "/" + decision.id();
    }
}
