package nl.soepsteen.content.render;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/// Turns a tree into HTML, which still has to pass the sanitizer.
final class BodyHtml {

    private BodyHtml() {}

    /// @throws TooComplexException when the HTML would become too long
    static String render(Node document, Outline outline, Footnotes footnotes) {
        CappedText out = new CappedText();
        HtmlRenderer.builder()
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .nodeRendererFactory(context -> new LinkHtml(context, outline))
                .nodeRendererFactory(context -> new SmallHtml(context, outline))
                .nodeRendererFactory(TableHtml::new)
                .nodeRendererFactory(context -> new FootnoteHtml(context, footnotes))
                .build()
                .render(document, out);
        return out.toString();
    }
}
