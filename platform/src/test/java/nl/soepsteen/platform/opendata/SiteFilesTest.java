package nl.soepsteen.platform.opendata;

import static nl.soepsteen.platform.opendata.XmlTree.children;
import static nl.soepsteen.platform.opendata.XmlTree.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

class SiteFilesTest {

    @Nested
    @ExtendWith(ManyPages.class)
    class WithAnAddress {

        @Test
        void robotsFindTheSitemapAndStayOutOfTheFilters(Site site) throws Exception {
            HttpResponse<String> answer = site.get("/robots.txt");

            assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
            assertThat(answer.body())
                    .contains("\nDisallow: /zoeken?\n")
                    .contains("\nAllow: /\n")
                    .doesNotContain("Disallow: /\n")
                    .contains("\nSitemap: " + ManyPages.ADDRESS + "/sitemap.xml\n");
        }

        @Test
        void aWeaknessCanBeReported(Site site) throws Exception {
            HttpResponse<String> answer = site.get("/.well-known/security.txt");
            List<String> lines = answer.body().lines().toList();

            assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
            assertThat(lines)
                    .contains(
                            "Contact: mailto:veilig@soepsteen.example",
                            "Preferred-Languages: nl, en",
                            "Canonical: " + ManyPages.ADDRESS + "/.well-known/security.txt");
            String expires = lines.stream()
                    .filter(line -> line.startsWith("Expires: "))
                    .reduce((one, other) -> {
                        throw new AssertionError("Expires twice");
                    })
                    .orElseThrow()
                    .substring("Expires: ".length());
            assertThat(Instant.parse(expires))
                    .isAfter(Instant.now().plus(140, ChronoUnit.DAYS))
                    .isBefore(Instant.now().plus(365, ChronoUnit.DAYS));
        }

        @Test
        void aBrowserCanAddTheSearch(Site site) throws Exception {
            HttpResponse<String> answer = site.get("/opensearch.xml");
            Element description = XmlTree.root(answer.body());

            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/opensearchdescription+xml;charset=UTF-8");
            assertThat(description.getNamespaceURI()).isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
            assertThat(text(description, "ShortName")).hasSizeLessThanOrEqualTo(16);
            assertThat(text(description, "Description")).isNotBlank().hasSizeLessThanOrEqualTo(1024);
            assertThat(children(description, "Url"))
                    .filteredOn(url -> url.getAttribute("type").equals("text/html"))
                    .singleElement()
                    .satisfies(url -> assertThat(url.getAttribute("template"))
                            .isEqualTo(ManyPages.ADDRESS + "/zoeken?q={searchTerms}"));
            for (Element url : children(description, "Url")) {
                String address = url.getAttribute("template")
                        .replace("{searchTerms}", "buurt")
                        .substring(ManyPages.ADDRESS.length());
                HttpResponse<String> target = site.get(address);
                assertThat(target.statusCode()).as(address).isEqualTo(200);
                assertThat(target.headers().firstValue("Content-Type").orElse(""))
                        .startsWith(url.getAttribute("type"));
            }
            String icon = text(description, "Image").substring(ManyPages.ADDRESS.length());
            assertThat(site.get(icon).headers().firstValue("Content-Type").orElse(""))
                    .startsWith("image/svg+xml");
        }
    }

    @Nested
    @ExtendWith(SharedSite.class)
    class WithoutAnAddress {

        @Test
        void theVisitorsOwnAddressIsUsed(Site site) throws Exception {
            assertThat(site.get("/robots.txt").body())
                    .containsPattern("\nSitemap: http://localhost:\\d+/sitemap\\.xml\n");
        }

        @Test
        void nobodyIsSentToAnAddressThatNobodyReads(Site site) throws Exception {
            HttpResponse<String> answer = site.get("/.well-known/security.txt");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Vraag de beheerder");
        }

        @Test
        void theVocabularyIsThereInFull(Site site) throws Exception {
            JsonNode terms = site.json("/api/v1/termen");
            Vocabulary vocabulary = Vocabulary.shipped();

            assertThat(terms.path("licentie").asString())
                    .isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/deed.nl");
            for (TermList list : TermList.values()) {
                assertThat(terms.path("lijsten").path(list.key()).path("termen"))
                        .extracting(term -> term.path("slug").asString()
                                + term.path("label").asString()
                                + term.path("ook").size())
                        .containsExactlyElementsOf(vocabulary.terms(list).stream()
                                .map(term -> term.slug()
                                        + term.label()
                                        + term.alsoKnownAs().size())
                                .toList());
            }
            assertThat(terms.path("lijsten").path("themas").path("parameter").asString())
                    .isEqualTo("thema");
            assertThat(terms.path("lijsten")
                            .path("themas")
                            .path("termen")
                            .path(0)
                            .path("noot")
                            .asString())
                    .isEqualTo("in contact staan met anderen");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/v1/zoeken",
                    "/api/v1/termen",
                    "/api/v1/interventies/even-buurten",
                    "/api/v1/artikelen/de-soepsteen"
                })
        void everyAnswerOfTheApiNamesItsLicence(String address, Site site) throws Exception {
            assertThat(site.json(address).path("licentie").asString()).startsWith("https://creativecommons.org/");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/v1/zoeken",
                    "/api/v1/termen",
                    "/api/v1/zoeken?thema=bestaat-niet",
                    "/feeds/alles.atom",
                    "/zoeken.csv",
                    "/zoeken.json",
                    "/interventies/even-buurten.md"
                })
        void everySiteMayReadTheDataInItsVisitorsBrowser(String address, Site site) throws Exception {
            HttpResponse<String> answer = site.get(address, "Origin", "https://elders.example");

            assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                    .containsExactly("*");
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("cross-origin");
            assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        }

        @Test
        void aProgramMayAskWhetherSomethingChanged(Site site) throws Exception {
            String answer =
                    site.raw("OPTIONS /api/v1/zoeken HTTP/1.1\r\nHost: localhost\r\nOrigin: https://elders.example"
                            + "\r\nAccess-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: if-none-match"
                            + "\r\nConnection: close\r\n\r\n");

            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("access-control-allow-origin: *")
                    .containsIgnoringCase("access-control-allow-methods: GET, HEAD")
                    .containsIgnoringCase("access-control-allow-headers: *");
        }

        @Test
        void pagesAreNotOpenToOtherSitesScripts(Site site) throws Exception {
            HttpResponse<String> answer = site.get("/zoeken", "Origin", "https://elders.example");

            assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
            assertThat(answer.headers().map()).doesNotContainKey("x-robots-tag");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/robots.txt", "/opensearch.xml", "/sitemap.xml", "/feeds/alles.atom"})
        void whatWasSeenIsNotSentAgainAndHeadHasNoBody(String address, Site site) throws Exception {
            String tag = site.get(address).headers().firstValue("ETag").orElseThrow();

            assertThat(site.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(site.raw("HEAD " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("etag: W/")
                    .endsWith("\r\n\r\n");
        }
    }
}
