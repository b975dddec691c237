package nl.soepsteen.platform.opendata;

import java.util.function.UnaryOperator;
import nl.soepsteen.platform.web.SearchAddress;

/// Tells browsers and programs how to search here (OpenSearch 1.1).
public final class SiteDescription {

    public static final String ADDRESS = "/opensearch.xml";
    public static final String MEDIA_TYPE = "application/opensearchdescription+xml";

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    private static final String WORDS = "?q={searchTerms}";

    private SiteDescription() {}

    /// The document, UTF-8.
    ///
    /// @param icon path of the site's icon, an SVG
    /// @param full makes a full address of a path
    public static byte[] bytes(String icon, UnaryOperator<String> full) {
        return new Xml("OpenSearchDescription", NAMESPACE)
                .element("ShortName", "Soepsteen")
                .element("Description", "Wat werkt in de wijk, en wat niet")
                .empty("Url", "type", "text/html", "template", full.apply(SearchAddress.PAGE) + WORDS)
                .empty("Url", "type", Atom.MEDIA_TYPE, "template", full.apply(Feeds.SEARCH) + WORDS)
                .empty("Url", "type", "application/json", "template", full.apply("/api/v1/zoeken") + WORDS)
                .empty("Url", "type", MEDIA_TYPE, "rel", "self", "template", full.apply(ADDRESS))
                .element("LongName", "Soepsteen: ervaringen uit de wijk")
                .open("Image")
                .attribute("width", "16")
                .attribute("height", "16")
                .attribute("type", "image/svg+xml")
                .text(full.apply(icon))
                .close()
                .element("Language", "nl")
                .element("OutputEncoding", "UTF-8")
                .element("InputEncoding", "UTF-8")
                .close()
                .bytes();
    }
}
