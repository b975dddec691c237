package nl.soepsteen.platform.opendata;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Reads XML with the parser of the platform, as any reader of feeds and sitemaps would.
final class XmlTree {

    private XmlTree() {}

    static Element root(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    /// The children of this name.
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /// The text of the one child of this name.
    static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        if (found.size() != 1) {
            throw new AssertionError("%d times %s".formatted(found.size(), name));
        }
        return found.getFirst().getTextContent();
    }

    /// Where the link with this relation and type leads; empty when there is none.
    static String link(Element parent, String relation, String type) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation)
                        && link.getAttribute("type").equals(type))
                .map(link -> link.getAttribute("href"))
                .reduce((one, other) -> {
                    throw new AssertionError("Two links " + relation + " " + type);
                })
                .orElse("");
    }
}
