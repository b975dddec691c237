package nl.soepsteen.platform.opendata;

import static nl.soepsteen.platform.opendata.XmlTree.children;
import static nl.soepsteen.platform.opendata.XmlTree.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;

class SitemapTest {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Nested
    @ExtendWith(ManyPages.class)
    class OfManyPages {

        @Test
        void isAListOfPartsThatTogetherHoldEveryRealPage(RunningSite running) throws Exception {
            Site site = running.http();
            Element index = XmlTree.root(site.get("/sitemap.xml").body());
            List<String> pages = new ArrayList<>();
            for (Element part : children(index, "sitemap")) {
                Element list = XmlTree.root(site.get(path(text(part, "loc"))).body());
                assertThat(list.getNamespaceURI()).isEqualTo(NAMESPACE);
                assertThat(children(list, "url")).hasSizeLessThanOrEqualTo(50);
                children(list, "url").forEach(page -> pages.add(path(text(page, "loc"))));
            }

            assertThat(index.getLocalName()).isEqualTo("sitemapindex");
            assertThat(index.getNamespaceURI()).isEqualTo(NAMESPACE);
            assertThat(pages).doesNotHaveDuplicates().contains("/", "/zoeken");
            assertThat(pages.stream().filter(page -> page.startsWith("/interventies/")))
                    .containsExactlyInAnyOrderElementsOf(running.bean(JdbcClient.class)
                            .sql("select '/interventies/' || slug from publication where slug not like 'verzonnen-%'")
                            .query(String.class)
                            .list());
            assertThat(site.get("/sitemap-99.xml").statusCode()).isEqualTo(404);
            assertThat(site.get("/sitemap-0.xml").statusCode()).isEqualTo(404);
        }

        private static String path(String address) {
            assertThat(address).startsWith(ManyPages.ADDRESS + "/");
            return address.substring(ManyPages.ADDRESS.length());
        }
    }

    @Nested
    @ExtendWith(SharedSite.class)
    class OfFewPages {

        @Test
        void isOneListAndEveryPageOfItIsThere(Site site) throws Exception {
            Element list = XmlTree.root(site.get("/sitemap.xml").body());

            assertThat(list.getLocalName()).isEqualTo("urlset");
            assertThat(children(list, "url")).hasSizeGreaterThan(15);
            for (Element page : children(list, "url")) {
                String path = text(page, "loc").replaceFirst("^http://localhost:\\d+", "");
                HttpResponse<String> answer = site.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body()).as(path).doesNotContain("noindex");
                if (path.startsWith("/interventies/")) {
                    assertThat(Instant.parse(text(page, "lastmod"))).isBefore(Instant.now());
                }
            }
        }

        @Test
        void isNotSentAgainWhenNothingChanged(Site site) throws Exception {
            String tag = site.get("/sitemap.xml").headers().firstValue("ETag").orElseThrow();

            assertThat(site.get("/sitemap.xml", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
    }
}
