package nl.soepsteen.content.document;

import org.jspecify.annotations.Nullable;

/// Where the knowledge comes from (`bron`).
///
/// @param title of the source, never blank
/// @param url an http or https address, or null
/// @param author or null
/// @param year of publication, or null
public record Source(
        String title,
        @Nullable String url,
        @Nullable String author,
        @Nullable Integer year) {}
