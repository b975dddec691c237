package nl.soepsteen.content.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Headings at their level on the page, boxes of task lists, and struck words.
final class SmallHtml implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Outline outline;

    SmallHtml(HtmlNodeRendererContext context, Outline outline) {
        this.context = context;
        this.html = context.getWriter();
        this.outline = outline;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, TaskListItemMarker.class, Strikethrough.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case TaskListItemMarker box -> box(box);
            default -> element("del", Map.of(), node);
        }
    }

    private void heading(Heading heading) {
        Integer level = outline.level(heading);
        if (level == null) {
            return;
        }
        var entry = outline.entry(heading);
        html.line();
        element("h" + level, entry == null ? Map.of() : Map.of("id", entry.anchor()), heading);
        html.line();
    }

    private void box(TaskListItemMarker box) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", "checkbox");
        attributes.put("disabled", "disabled");
        if (box.isChecked()) {
            attributes.put("checked", "checked");
        }
        attributes.put("aria-label", box.isChecked() ? "Gedaan" : "Nog te doen");
        html.tag("input", attributes, true);
        html.text(" ");
    }

    private void element(String tag, Map<String, String> attributes, Node node) {
        html.tag(tag, attributes);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/" + tag);
    }
}
