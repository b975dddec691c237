package nl.soepsteen.platform.discussion;

import java.time.Instant;
import java.util.UUID;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;

/// A conversation as it is kept.
///
/// @param number in its address, for good
/// @param about what it is about, or null
/// @param title 1 to 120 characters
/// @param slug of the title, for reading; the number alone tells which one it is
/// @param question whether it began with a question, which can be answered
/// @param openedBy who began it, or null when they are gone
/// @param spokeAt when somebody last said something
/// @param lastNumber of the contribution given last; every number from 1 was given once
/// @param answer number of the contribution that answers the question, or null
/// @param closedAt since when nobody can add anything, or null
/// @param pinnedAt since when it stands before the others, or null
/// @param changed counts every change that anybody can see
public record Conversation(
        UUID id,
        long number,
        @Nullable About about,
        String title,
        String slug,
        boolean question,
        State state,
        @Nullable UUID openedBy,
        Instant openedAt,
        Instant spokeAt,
        int lastNumber,
        @Nullable Integer answer,
        @Nullable Instant closedAt,
        @Nullable Instant pinnedAt,
        long changed) {

    /// The kind of its subject, see [SubjectId].
    public static final String SUBJECT_KIND = "gesprek";

    /// Before the number in the address.
    public static final String ADDRESS = "/gesprekken";

    /// Characters of a title.
    public static final int LONGEST_TITLE = 120;

    /// Who sees it.
    public enum State {
        /// Its beginning waits to be looked at: who began it, and those who look.
        WAITING,
        /// Everybody.
        PUBLIC,
        /// Nobody: who began it took it away before anybody joined in, or it was not let through.
        GONE
    }

    /// Its identity for features that refer to it.
    public SubjectId subject() {
        return new SubjectId(SUBJECT_KIND, id);
    }

    /// Where it is.
    public String address() {
        return ADDRESS + "/" + number + "/" + slug;
    }

    /// Where one contribution is, on whichever page.
    public String address(int post) {
        return address() + "?bijdrage=" + post + "#" + anchor(post);
    }

    /// The id of a contribution on the page.
    public static String anchor(int post) {
        return "bijdrage-" + post;
    }

    /// Whether anybody can add something.
    public boolean isOpen() {
        return state == State.PUBLIC && closedAt == null;
    }

    /// Whether it asks something that was answered.
    public boolean isAnswered() {
        return answer != null;
    }
}
