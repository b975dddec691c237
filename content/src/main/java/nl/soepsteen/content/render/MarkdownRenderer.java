package nl.soepsteen.content.render;

import java.util.List;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Renders bodies: CommonMark with tables, task lists, strikethrough, plain addresses as links, and
/// footnotes.
///
/// What it holds to:
/// - HTML in the text is shown as text. What comes out has passed a sanitizer that knows just the elements
///   used here.
/// - The page's own title is the h1. The shallowest heading of the body becomes an h2, the others follow in
///   step, never deeper than h6 and never more than one level below the heading before it, so that no level
///   is skipped.
/// - Ids begin with `s-` (headings) or `voetnoot-` (footnotes), so that no text can take an id of the page
///   around it.
/// - Links lead to http, https, mailto and tel addresses, to a path of this site or to a place on the page;
///   others are shown as their text. An image of another site becomes a link: pages load nothing from third
///   parties.
///
/// Immutable and safe for use by many threads. Time and memory are bounded by limits on the text (see
/// [TooComplexException]).
public final class MarkdownRenderer {

    /// Renders one body.
    ///
    /// @throws TooComplexException when the text goes over a limit
    public Rendered render(String markdown) {
        InputLimits.check(markdown);
        Node document = MarkdownTree.parse(markdown);
        return rendered(document, Outline.of(document));
    }

    /// Renders a text that stands among others on one page: without ids, which could be those of another,
    /// and without footnotes.
    ///
    /// @param firstLevel of its shallowest heading, 2-6
    /// @throws TooComplexException when the text goes over a limit
    public Rendered renderAmongOthers(String markdown, int firstLevel) {
        return renderAmongOthers(markdown, firstLevel, _ -> null);
    }

    /// The same, in which who is named as `@naam` becomes a link.
    ///
    /// @param addresses where a name leads, a path of this site; or null
    /// @throws TooComplexException when the text goes over a limit
    public Rendered renderAmongOthers(String markdown, int firstLevel, Function<String, @Nullable String> addresses) {
        InputLimits.check(markdown);
        Node document = MarkdownTree.parseWithoutNotes(markdown);
        AtNames.link(document, addresses);
        return rendered(document, Outline.of(document, firstLevel));
    }

    /// What readers read line by line of a text that stands among others: the [sections][Rendered#sections()] alone,
    /// without the HTML.
    ///
    /// @param firstLevel of its shallowest heading, 2-6
    /// @throws TooComplexException when the text goes over a limit
    public List<Section> sectionsAmongOthers(String markdown, int firstLevel) {
        InputLimits.check(markdown);
        Node document = MarkdownTree.parseWithoutNotes(markdown);
        return Sections.of(document, Outline.of(document, firstLevel), Footnotes.of(document));
    }

    private static Rendered rendered(Node document, Outline outline) {
        Footnotes footnotes = Footnotes.of(document);
        String html = BodyHtml.render(document, outline, footnotes);
        return new Rendered(
                Sanitizer.clean(html),
                outline.contents(),
                Sections.of(document, outline, footnotes),
                Excerpt.of(document));
    }
}
