package nl.soepsteen.content.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Tables inside a box that scrolls sideways on a phone and can be reached by keyboard. Each box has its own name,
/// because screen readers list them.
final class TableHtml implements NodeRenderer {

    private static final Map<Class<? extends Node>, String> TAGS =
            Map.of(TableHead.class, "thead", TableBody.class, "tbody", TableRow.class, "tr");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private int tables;

    TableHtml(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case TableBlock table -> table(table);
            case TableCell cell -> cell(cell);
            default -> element(node, TAGS.getOrDefault(node.getClass(), "tr"), Map.of());
        }
    }

    private void table(TableBlock table) {
        tables++;
        Map<String, String> box = new LinkedHashMap<>();
        box.put("class", "table-scroll");
        box.put("role", "region");
        box.put("tabindex", "0");
        box.put("aria-label", tables == 1 ? "Tabel" : "Tabel " + tables);
        html.line();
        html.tag("div", box);
        element(table, "table", Map.of());
        html.tag("/div");
        html.line();
    }

    /// An empty cell of the header, as in the corner of many tables, is no header of anything.
    private void cell(TableCell cell) {
        boolean header = cell.isHeader() && cell.getFirstChild() != null;
        Map<String, String> attributes = new LinkedHashMap<>();
        if (header) {
            attributes.put("scope", "col");
        }
        if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            attributes.put("class", "align-center");
        } else if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "align-right");
        }
        element(cell, header ? "th" : "td", attributes);
    }

    private void element(Node node, String tag, Map<String, String> attributes) {
        html.line();
        html.tag(tag, attributes);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/" + tag);
        html.line();
    }
}
