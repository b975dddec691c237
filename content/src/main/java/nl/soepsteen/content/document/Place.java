package nl.soepsteen.content.document;

import org.jspecify.annotations.Nullable;

/// Where something was tried, by name as its author wrote it. A buurt needs a wijk.
///
/// @param gemeente municipality name, never blank
/// @param wijk district name, or null
/// @param buurt neighbourhood name, or null; only with a wijk
public record Place(
        String gemeente, @Nullable String wijk, @Nullable String buurt) {}
