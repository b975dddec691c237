package nl.soepsteen.content.render;

import java.util.List;

/// A rendered body.
///
/// @param html safe to put in a page as it is
/// @param headings for a table of contents, in order
/// @param sections plain text for the index, in order
/// @param excerpt the first sentences as plain text, at most 300 characters, cut at a word
public record Rendered(SafeHtml html, List<Heading> headings, List<Section> sections, String excerpt) {

    public Rendered {
        headings = List.copyOf(headings);
        sections = List.copyOf(sections);
    }
}
