package nl.soepsteen.content.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Footnotes: a number in the text, the notes at the end, and links there and back.
final class FootnoteHtml implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Footnotes footnotes;

    FootnoteHtml(HtmlNodeRendererContext context, Footnotes footnotes) {
        this.context = context;
        this.html = context.getWriter();
        this.footnotes = footnotes;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteReference.class, FootnoteDefinition.class);
    }

    /// Where a definition stands in the text nothing is shown.
    @Override
    public void render(Node node) {
        Footnotes.Use use = footnotes.use(node);
        if (use == null) {
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", "#" + use.note().id());
        attributes.put("id", use.note().useId(use.use()));
        attributes.put("aria-label", "Voetnoot " + use.note().number());
        html.tag("sup");
        html.tag("a", attributes);
        html.text(String.valueOf(use.note().number()));
        html.tag("/a");
        html.tag("/sup");
    }

    @Override
    public void afterRoot(Node root) {
        if (footnotes.notes().isEmpty()) {
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "footnotes");
        attributes.put("aria-label", "Voetnoten");
        html.line();
        html.tag("section", attributes);
        html.tag("ol");
        html.line();
        footnotes.notes().forEach(this::note);
        html.tag("/ol");
        html.tag("/section");
        html.line();
    }

    private void note(Footnotes.Note note) {
        html.tag("li", Map.of("id", note.id()));
        for (Node child = note.definition().getFirstChild(); child != null; child = child.getNext()) {
            if (child.getNext() == null && child instanceof Paragraph) {
                html.tag("p");
                for (Node part = child.getFirstChild(); part != null; part = part.getNext()) {
                    context.render(part);
                }
                waysBack(note);
                html.tag("/p");
            } else {
                context.render(child);
            }
        }
        if (!(note.definition().getLastChild() instanceof Paragraph)) {
            html.tag("p");
            waysBack(note);
            html.tag("/p");
        }
        html.tag("/li");
        html.line();
    }

    private void waysBack(Footnotes.Note note) {
        for (int use = 1; use <= note.uses(); use++) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("href", "#" + note.useId(use));
            attributes.put("class", "footnote-back");
            String which = note.uses() == 1 ? "" : ", plek " + use;
            attributes.put("aria-label", "Terug naar de tekst bij voetnoot " + note.number() + which);
            html.text(" ");
            html.tag("a", attributes);
            html.text("↩");
            html.tag("/a");
        }
    }
}
