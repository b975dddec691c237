package nl.soepsteen.platform.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A text that a page had, or has.
///
/// @param number from 1 on, for each page
/// @param markdown the whole file
/// @param by who made it, or null when it came from a file or its author is gone
/// @param reason in the words of who made it, or null
public record PageVersion(
        int number,
        String markdown,
        Instant madeAt,
        @Nullable UUID by,
        @Nullable String reason) {}
