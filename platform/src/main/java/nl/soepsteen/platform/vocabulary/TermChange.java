package nl.soepsteen.platform.vocabulary;

import java.time.Instant;
import java.util.UUID;
import nl.soepsteen.content.vocabulary.EditedTerm;
import org.jspecify.annotations.Nullable;

/// What an editor did to a term.
///
/// @param number of the change, rising over all terms
/// @param term as it was left
/// @param by who did it, or null when their account is gone
public record TermChange(
        long number, What what, EditedTerm term, @Nullable UUID by, Instant at) {

    /// Kinds of changes.
    public enum What {
        /// It is new.
        ADDED,
        /// It got other words.
        REWORDED,
        /// It became part of another term.
        MERGED,
        /// It stands by itself again.
        SPLIT,
        /// It became what it was before.
        RESTORED,
        /// It was taken away.
        REMOVED
    }
}
