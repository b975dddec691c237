package nl.soepsteen.platform.opendata;

import static nl.soepsteen.platform.opendata.XmlTree.children;
import static nl.soepsteen.platform.opendata.XmlTree.link;
import static nl.soepsteen.platform.opendata.XmlTree.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;

@ExtendWith(ManyPages.class)
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TYPE = "application/atom+xml";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/deed.nl";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/alles.atom",
                "/feeds/alles.atom?pagina=3",
                "/feeds/zoeken.atom",
                "/feeds/zoeken.atom?q=verhaal&thema=verbondenheid&sorteer=relevantie",
                "/feeds/zoeken.atom?q=xylofoonkwartet"
            })
    void aFeedHasEverythingTheStandardAsks(String address, Site site) throws Exception {
        HttpResponse<String> answer = site.get(address);
        assertThat(answer.headers().firstValue("Content-Type")).contains(TYPE + ";charset=UTF-8");

        Element feed = XmlTree.root(answer.body());

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"))
                .isEqualTo("nl");
        assertThat(text(feed, "id")).startsWith("urn:uuid:");
        assertThat(text(feed, "title")).startsWith("Soepsteen");
        assertThat(text(feed, "subtitle")).contains("Verzonnen voorbeelden");
        assertThat(link(feed, "self", TYPE)).isEqualTo(ManyPages.ADDRESS + address);
        assertThat(link(feed, "alternate", "text/html")).startsWith(ManyPages.ADDRESS + "/");
        assertThat(link(feed, "license", "text/html")).isEqualTo(LICENCE);
        assertThat(text(feed, "rights")).contains(LICENCE);
        Instant latest = Instant.EPOCH;
        Set<String> ids = new HashSet<>();
        for (Element entry : children(feed, "entry")) {
            String id = text(entry, "id");
            assertThat(ids.add(id)).as(id).isTrue();
            assertThat(id).startsWith("urn:uuid:");
            assertThat(UUID.fromString(id.substring("urn:uuid:".length()))).isNotNull();
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(text(entry, "summary")).isNotBlank();
            assertThat(text(entry, "rights")).contains(LICENCE);
            String page = link(entry, "alternate", "text/html");
            assertThat(page).startsWith(ManyPages.ADDRESS + "/interventies/");
            assertThat(link(entry, "alternate", "text/markdown")).isEqualTo(page + ".md");
            assertThat(children(entry, "author"))
                    .isNotEmpty()
                    .allSatisfy(author -> assertThat(text(author, "name")).isNotBlank());
            assertThat(children(entry, "category").getFirst().getAttribute("term"))
                    .isEqualTo("verbondenheid");
            assertThat(children(entry, "category").getFirst().getAttribute("scheme"))
                    .isEqualTo(ManyPages.ADDRESS + "/themas");
            Instant updated = Instant.parse(text(entry, "updated"));
            assertThat(Instant.parse(text(entry, "published"))).isBeforeOrEqualTo(updated);
            latest = updated.isAfter(latest) ? updated : latest;
        }
        assertThat(Instant.parse(text(feed, "updated"))).isEqualTo(latest);
    }

    @Test
    void everythingHoldsEveryRealPageOnceNewestFirst(RunningSite running) throws Exception {
        List<Element> entries = walk(running.http(), "/feeds/alles.atom");

        assertThat(entries).hasSize(OpenDataFolder.REAL + 1);
        assertThat(entries.stream().map(entry -> text(entry, "id")))
                .containsExactlyInAnyOrderElementsOf(running.bean(JdbcClient.class)
                        .sql("select 'urn:uuid:' || id from publication where slug not like 'verzonnen-%'")
                        .query(String.class)
                        .list());
        assertThat(entries.stream().map(entry -> Instant.parse(text(entry, "updated"))))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void pagesOfAFeedKnowEachOther(Site site) throws Exception {
        Element first = XmlTree.root(site.get("/feeds/alles.atom").body());
        Element second = XmlTree.root(site.get("/feeds/alles.atom?pagina=2").body());
        Element third = XmlTree.root(site.get("/feeds/alles.atom?pagina=3").body());

        assertThat(children(first, "entry")).hasSize(50);
        assertThat(link(first, "previous", TYPE)).isEmpty();
        assertThat(link(first, "next", TYPE)).isEqualTo(ManyPages.ADDRESS + "/feeds/alles.atom?pagina=2");
        assertThat(link(second, "previous", TYPE)).isEqualTo(ManyPages.ADDRESS + "/feeds/alles.atom");
        assertThat(link(second, "next", TYPE)).isEqualTo(ManyPages.ADDRESS + "/feeds/alles.atom?pagina=3");
        assertThat(link(third, "first", TYPE)).isEqualTo(ManyPages.ADDRESS + "/feeds/alles.atom");
        assertThat(link(third, "next", TYPE)).isEmpty();
        assertThat(text(third, "id")).isEqualTo(text(first, "id"));
    }

    @Test
    void aSearchFeedHoldsExactlyWhatTheSearchFinds(Site site) throws Exception {
        String query = "?q=verhaal&aantal=40";
        List<String> found = new ArrayList<>();
        site.json("/api/v1/zoeken" + query.replace("40", "100") + "&sorteer=nieuwste")
                .path("treffers")
                .forEach(hit -> found.add(hit.path("url").asString()));
        site.json("/api/v1/zoeken" + query.replace("40", "100") + "&sorteer=nieuwste&pagina=2")
                .path("treffers")
                .forEach(hit -> found.add(hit.path("url").asString()));

        assertThat(found).hasSize(OpenDataFolder.REAL + OpenDataFolder.INVENTED + 1);
        assertThat(walk(site, "/feeds/zoeken.atom" + query).stream()
                        .map(entry -> link(entry, "alternate", "text/html")))
                .containsExactlyElementsOf(found);
    }

    @Test
    void aFeedCanAlsoBeginWithTheBest(Site site) throws Exception {
        Element newest =
                XmlTree.root(site.get("/feeds/zoeken.atom?q=verhaal&aantal=1").body());
        Element best = XmlTree.root(site.get("/feeds/zoeken.atom?q=verhaal&aantal=1&sorteer=relevantie")
                .body());

        assertThat(link(children(best, "entry").getFirst(), "alternate", "text/html"))
                .isEqualTo(site.json("/api/v1/zoeken?q=verhaal&aantal=1")
                        .path("treffers")
                        .path(0)
                        .path("url")
                        .asString());
        assertThat(text(best, "id")).isNotEqualTo(text(newest, "id"));
        assertThat(link(best, "next", TYPE)).contains("sorteer=relevantie");
        assertThat(link(newest, "next", TYPE)).contains("pagina=2").doesNotContain("sorteer");
    }

    @Test
    void anInventedExampleSaysSoInItsTitle(Site site) throws Exception {
        Element entry = children(
                        XmlTree.root(site.get("/feeds/zoeken.atom?q=verzinsel").body()), "entry")
                .getFirst();

        assertThat(text(entry, "title")).startsWith("Verzonnen voorbeeld: Bedacht ");
        assertThat(children(entry, "category"))
                .extracting(category -> category.getAttribute("term"))
                .contains("verzonnen-voorbeeld");
    }

    @Test
    void nastyTextsArriveAsTheyWereWritten(Site site) throws Exception {
        Element entry = children(
                        XmlTree.root(site.get("/feeds/zoeken.atom?q=lastige+tekens&sorteer=relevantie")
                                .body()),
                        "entry")
                .getFirst();

        assertThat(text(entry, "title")).isEqualTo(OpenDataFolder.NASTY_TITLE);
        assertThat(text(entry, "summary")).isEqualTo("@SOM(A1) ]]> <x>&amp; 🥣");
        assertThat(text(children(entry, "author").getFirst(), "name")).isEqualTo("J. \"de\" <Vries>");
        assertThat(children(entry, "link"))
                .filteredOn(link -> link.getAttribute("rel").equals("via"))
                .singleElement()
                .satisfies(link -> assertThat(link.getAttribute("href")).isEqualTo("https://bron.example/?a=1&b=2"))
                .satisfies(link -> assertThat(link.getAttribute("title")).isEqualTo("Bron & <zn>"));
    }

    @Test
    void theTitleOfASearchFeedSaysWhatWasAsked(Site site) throws Exception {
        Element feed = XmlTree.root(
                site.get("/feeds/zoeken.atom?q=%3Cb%3E+%26+%F0%9F%A5%A3&thema=verbondenheid&thema=veiligheid&van=2015")
                        .body());

        assertThat(text(feed, "title"))
                .isEqualTo("Soepsteen: ‘<b> & 🥣’, Thema: Verbondenheid of Veiligheid, vanaf 2015");
    }

    @Test
    void aFeedThatDidNotChangeIsNotSentAgain(Site site) throws Exception {
        HttpResponse<String> first = site.get("/feeds/alles.atom");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = site.get("/feeds/alles.atom", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(site.get("/feeds/alles.atom?pagina=2", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/zoeken.atom?thema=bestaat-niet => Bij 'thema' kennen we de waarde 'bestaat-niet' niet.",
                "/feeds/zoeken.atom?sorteer=populair => Kies relevantie of nieuwste.",
                "/feeds/zoeken.atom?volgende=onzin => Deze link hoort niet bij deze zoekvraag.",
                "/feeds/zoeken.atom?pagina=22 => Geef een getal van 1 tot en met 21.",
                "/feeds/alles.atom?pagina=0 => Geef een getal van 1 tot en met 20.",
                "/feeds/alles.atom?pagina=21 => Geef een getal van 1 tot en met 20."
            })
    void aFeedThatCannotBeMadeIsABadRequest(String addressAndSentence, Site site) throws Exception {
        String[] parts = addressAndSentence.split(" => ", -1);
        HttpResponse<String> answer = site.get(parts[0]);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body().replace("&#39;", "'")).contains(parts[1]);
    }

    @Test
    void aPageBehindTheEndIsAnEmptyFeed(Site site) throws Exception {
        Element feed = XmlTree.root(site.get("/feeds/alles.atom?pagina=9").body());

        assertThat(children(feed, "entry")).isEmpty();
        assertThat(text(feed, "updated")).isNotBlank();
    }

    private static List<Element> walk(Site site, String from) throws Exception {
        List<Element> entries = new ArrayList<>();
        String next = ManyPages.ADDRESS + from;
        while (!next.isEmpty()) {
            Element feed = XmlTree.root(
                    site.get(next.substring(ManyPages.ADDRESS.length())).body());
            entries.addAll(children(feed, "entry"));
            next = link(feed, "next", TYPE);
        }
        return entries;
    }
}
