package nl.soepsteen.platform.moderation;

import java.util.UUID;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;

/// Something that people can report, as it is now.
///
/// @param kind what it is, one Dutch word: "pagina"
/// @param title its own, or that of the conversation it stands in
/// @param named how it is called in a sentence: "de pagina ‘Even buurten’"
/// @param address where it is or was, a path on this site
/// @param author whom it concerns: who wrote it, or who it is; null when nobody knows or they are gone
/// @param name of the author, may be empty
/// @param text what it says, as it was typed; for who decides
/// @param context what it answers to, as it was typed; may be empty
public record Reported(
        SubjectId subject,
        String kind,
        String title,
        String named,
        String address,
        @Nullable UUID author,
        String name,
        String text,
        String context,
        State state) {

    private static final int EXCERPT = 400;

    /// Whether people see it.
    public enum State {
        /// Everybody sees it.
        PUBLIC,
        /// It was hidden and can be put back.
        HIDDEN,
        /// Nobody sees it, and that is not ours to change.
        GONE
    }

    /// Whether everybody sees it.
    public boolean isPublic() {
        return state == State.PUBLIC;
    }

    /// The beginning of its text.
    public String excerpt() {
        return text.length() <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, EXCERPT - 1))) + "…";
    }
}
