package nl.soepsteen.platform.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A text that a page had, or has; the text itself is asked for when it is needed, see [Versions#text].
///
/// @param number from 1 on, for each page
/// @param by who made it, or null when it came from a file or its author is gone
/// @param byFormerMember whether who made it is gone
/// @param reason in the words of who made it, or null
public record PageVersion(
        int number,
        Instant madeAt,
        @Nullable UUID by,
        boolean byFormerMember,
        @Nullable String reason) {

    /// How somebody is called who left and let what they wrote stay.
    public static final String FORMER_MEMBER = "voormalig lid";
}
