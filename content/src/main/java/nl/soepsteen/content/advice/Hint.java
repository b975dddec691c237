package nl.soepsteen.content.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a writer may want to look at again.
///
/// @param kind what sort of thing
/// @param text as it stands in the text; of a long sentence its beginning
/// @param rather what could stand there instead, best first; may be empty
/// @param reason why, one or two Dutch sentences, or null when the kind says it all
public record Hint(
        Kind kind,
        String text,
        List<String> rather,
        @Nullable String reason) {

    public Hint {
        rather = List.copyOf(rather);
    }

    /// What sort of hint it is, the weightiest first.
    public enum Kind {
        /// People asked not to be called this.
        UNWELCOME,
        /// Not everybody knows the word.
        JARGON,
        /// A sentence that takes two breaths.
        LONG_SENTENCE
    }
}
