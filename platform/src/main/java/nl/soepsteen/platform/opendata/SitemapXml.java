package nl.soepsteen.platform.opendata;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.soepsteen.platform.web.SitemapEntry;

/// Writes sitemaps as sitemaps.org says.
final class SitemapXml {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SitemapXml() {}

    /// A list of pages.
    static byte[] pages(List<SitemapEntry> pages, UnaryOperator<String> full) {
        Xml xml = new Xml("urlset", NAMESPACE);
        for (SitemapEntry page : pages) {
            xml.open("url").element("loc", full.apply(page.path()));
            Instant changed = page.changed();
            if (changed != null) {
                xml.element("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            xml.close();
        }
        return xml.close().bytes();
    }

    /// A list of parts.
    static byte[] parts(int count, UnaryOperator<String> full) {
        Xml xml = new Xml("sitemapindex", NAMESPACE);
        for (int number = 1; number <= count; number++) {
            xml.open("sitemap")
                    .element("loc", full.apply(Sitemap.PART.formatted(number)))
                    .close();
        }
        return xml.close().bytes();
    }
}
