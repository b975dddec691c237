package nl.soepsteen.content.render;

import org.jspecify.annotations.Nullable;

/// The plain text under one heading, for the index.
///
/// @param heading the heading's text; null for the text before the first heading
/// @param anchor the heading's id in the HTML; null when `heading` is
/// @param text the text without any markup, blocks separated by newlines; may be empty
public record Section(@Nullable String heading, @Nullable String anchor, String text) {}
