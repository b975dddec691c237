package nl.soepsteen.content.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Links and images under our own address policy.
final class LinkHtml implements NodeRenderer {

    /// Search engines do not count these links and the other site gets no handle on our window; `ugc`: written by
    /// users.
    static final String EXTERNAL_REL = "nofollow noopener ugc";

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Outline outline;
    private int insideLinks;

    LinkHtml(HtmlNodeRendererContext context, Outline outline) {
        this.context = context;
        this.html = context.getWriter();
        this.outline = outline;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            image(image);
        }
    }

    private void link(Link link) {
        String address = context.encodeUrl(link.getDestination());
        boolean nested = insideLinks > 0;
        if (nested || !Addresses.mayLink(address)) {
            children(link);
            return;
        }
        html.tag("a", attributes(address, link.getTitle()));
        insideLinks++;
        if (InlineText.of(link).isBlank()) {
            html.text(link.getDestination());
        } else {
            children(link);
        }
        insideLinks--;
        html.tag("/a");
    }

    private void image(Image image) {
        String address = context.encodeUrl(image.getDestination());
        String alternative = InlineText.of(image);
        if (Addresses.isLocal(address)) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("src", address);
            attributes.put("alt", alternative);
            attributes.put("loading", "lazy");
            attributes.put("decoding", "async");
            html.tag("img", attributes, true);
        } else if (Addresses.isWeb(address) && insideLinks == 0) {
            html.tag("a", attributes(address, image.getTitle()));
            html.text(alternative.isBlank() ? image.getDestination() : alternative);
            html.tag("/a");
        } else {
            html.text(alternative);
        }
    }

    private Map<String, String> attributes(String address, String title) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", Addresses.isPlace(address) ? place(address) : address);
        if (Addresses.isWeb(address)) {
            attributes.put("rel", EXTERNAL_REL);
        }
        if (title != null && !title.isBlank()) {
            attributes.put("title", title);
        }
        return attributes;
    }

    private String place(String address) {
        return outline.resolve(address.substring(1)).map(anchor -> "#" + anchor).orElse(address);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
