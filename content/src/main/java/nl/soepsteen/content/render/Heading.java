package nl.soepsteen.content.render;

/// A heading of the body, for the table of contents.
///
/// @param level 2-6, as in the rendered page (the page's own title is the h1)
/// @param anchor the id in the HTML, unique on the page
/// @param text plain text
public record Heading(int level, String anchor, String text) {}
