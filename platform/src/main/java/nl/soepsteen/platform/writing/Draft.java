package nl.soepsteen.platform.writing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A text that is being written.
///
/// @param author who writes it; nobody else sees it before it is sent
/// @param publication the page it changes, or null for a new one
/// @param fields what was typed
/// @param revision counts every save; who saves tells which one they saw
/// @param state how far it is
public record Draft(
        UUID id,
        UUID author,
        @Nullable UUID publication,
        Form form,
        Fields fields,
        int revision,
        State state,
        Instant changedAt) {

    /// How far a draft is.
    public enum State {
        /// Its author is writing.
        WRITING,
        /// It waits for an editor.
        SENT,
        /// An editor sent it back with a reason.
        RETURNED
    }

    /// What a list of drafts shows as its title.
    public String titleInList() {
        String title = fields.text("titel").strip();
        return title.isEmpty() ? "Nog zonder titel" : title;
    }
}
