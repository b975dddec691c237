package nl.soepsteen.platform.opendata;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.web.Licences;
import org.jspecify.annotations.Nullable;

/// Writes a feed as Atom (RFC 4287), paged as RFC 5005 says, with the licence as RFC 4946 says.
public final class Atom {

    public static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String RIGHTS =
            "Vrij te gebruiken en aan te passen als je de bron noemt: " + Licences.TEXTS_NAME + ", " + Licences.TEXTS;

    private Atom() {}

    /// The document, UTF-8.
    public static byte[] bytes(Feed feed) {
        Xml xml = new Xml("feed", NAMESPACE)
                .attribute("xml:lang", "nl")
                .element("id", feed.id())
                .element("title", feed.title())
                .element("subtitle", feed.subtitle())
                .element("updated", moment(feed.updated()));
        link(xml, "self", MEDIA_TYPE, feed.links().self());
        link(xml, "alternate", "text/html", feed.alternate());
        link(xml, "first", MEDIA_TYPE, feed.links().first());
        link(xml, "previous", MEDIA_TYPE, feed.links().previous());
        link(xml, "next", MEDIA_TYPE, feed.links().next());
        licence(xml);
        xml.open("author").element("name", FeedEntries.SITE).close();
        xml.element("generator", FeedEntries.SITE);
        feed.entries().forEach(entry -> write(xml, entry));
        return xml.close().bytes();
    }

    private static void write(Xml xml, Feed.Entry entry) {
        xml.open("entry")
                .element("id", entry.id())
                .element("title", entry.title())
                .element("published", moment(entry.published()))
                .element("updated", moment(entry.updated()));
        link(xml, "alternate", "text/html", entry.address());
        if (entry.hasFile()) {
            link(xml, "alternate", "text/markdown", entry.address() + Addresses.AS_MARKDOWN);
        }
        Feed.Link source = entry.source();
        if (source != null) {
            xml.empty("link", "rel", "via", "href", source.address(), "title", source.title());
        }
        licence(xml);
        entry.authors()
                .forEach(author -> xml.open("author").element("name", author).close());
        entry.categories()
                .forEach(category -> xml.empty(
                        "category", "term", category.term(), "scheme", category.scheme(), "label", category.label()));
        xml.element("summary", entry.summary()).close();
    }

    private static void link(Xml xml, String relation, String type, @Nullable String address) {
        if (address != null) {
            xml.empty("link", "rel", relation, "type", type, "href", address);
        }
    }

    private static void licence(Xml xml) {
        xml.empty("link", "rel", "license", "type", "text/html", "href", Licences.TEXTS);
        xml.element("rights", RIGHTS);
    }

    private static String moment(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.MILLIS));
    }
}
