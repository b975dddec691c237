package nl.soepsteen.platform.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedSite.class)
class TermPagesTest {

    private static final String PAGE = "/themas/verbondenheid";
    private static final Pattern CHAPTER =
            Pattern.compile("<section class=\"chapter\" aria-labelledby=\"([a-z-]+)\">.*?</section>", Pattern.DOTALL);

    @Test
    void aThemeSaysWhatItIsAndWhereOneIs(Site site) throws Exception {
        HttpResponse<String> answer = site.get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<h1>Verbondenheid</h1>")
                .contains("in contact staan met anderen")
                .contains("aria-label=\"Kruimelpad\"")
                .contains("<a href=\"/themas\">Thema’s</a>")
                .contains("<title>Verbondenheid: wat werkt en wat niet - Soepsteen</title>")
                .contains("<meta name=\"description\" content=\"Verbondenheid: in contact staan met anderen. ")
                .doesNotContain("<meta name=\"robots\"");
    }

    @Test
    void otherWordsPeopleUseAreNamed(Site site) throws Exception {
        assertThat(site.get("/onderwerpen/eenzaamheid").body())
                .contains("Ook wel: sociaal isolement, vereenzaming en isolement");
    }

    @Test
    void theCountIsThatOfTheSearch(Site site) throws Exception {
        long total =
                site.json("/api/v1/zoeken?thema=verbondenheid").path("totaal").asLong();

        assertThat(total).isGreaterThan(3);
        assertThat(site.get(PAGE).body()).contains("<p class=\"count\">%d pagina’s</p>".formatted(total));
    }

    @ParameterizedTest
    @CsvSource({
        "gelukt, gelukt",
        "deels-gelukt, deels",
        "niet-gelukt, niet-gelukt&uitkomst=gestopt",
        "nog-niet-bekend, nog-onbekend"
    })
    void aChapterHoldsItsOutcomesAndNothingElse(String chapter, String outcomes, Site site) throws Exception {
        int found = 0;
        for (Term theme : Vocabulary.shipped().terms(TermList.THEMES)) {
            String search = "?thema=%s&uitkomst=%s&aantal=100".formatted(theme.slug(), outcomes);
            JsonNode answer = site.json("/api/v1/zoeken" + search);
            String text = chapter(site.get("/themas/" + theme.slug()).body(), chapter);
            List<String> cards = cards(text);

            assertThat(cards)
                    .as(theme.label())
                    .hasSize(Math.min(Overviews.SHOWN, answer.path("totaal").asInt()));
            assertThat(answer.path("treffers").findValuesAsString("slug"))
                    .as(theme.label())
                    .containsAll(cards);
            if (!cards.isEmpty()) {
                assertThat(text)
                        .contains("<span class=\"count\">%d pagina"
                                .formatted(answer.path("totaal").asInt()))
                        .contains("href=\"/zoeken?thema=%s&amp;uitkomst=%s\""
                                .formatted(theme.slug(), outcomes.replace("&", "&amp;")));
            }
            found += cards.size();
        }
        assertThat(found).isPositive();
    }

    @Test
    void searchingGoesOnWithinTheTheme(Site site) throws Exception {
        assertThat(site.get(PAGE).body())
                .contains("<input type=\"hidden\" name=\"thema\" value=\"verbondenheid\">")
                .contains("href=\"/feeds/zoeken.atom?thema=verbondenheid\"");
    }

    @Test
    void whatIsAskedForIsNotThereAndWhatIsElsewhereIs(Site site) throws Exception {
        int asked = 0;
        for (Term theme : Vocabulary.shipped().terms(TermList.THEMES)) {
            List<String> groups = Pattern.compile("href=\"/doelgroepen/([a-z-]+)\">Lees wat er elders staat")
                    .matcher(site.get("/themas/" + theme.slug()).body())
                    .results()
                    .map(link -> link.group(1))
                    .toList();
            for (String group : groups) {
                String here = "thema=%s&doelgroep=%s".formatted(theme.slug(), group);
                assertThat(real(here, site)).as(here).isZero();
                assertThat(real("doelgroep=" + group, site)).as(group).isPositive();
            }
            asked += groups.size();
        }
        assertThat(asked).isPositive();
    }

    @Test
    void everyLinkToASearchFindsSomething(Site site) throws Exception {
        for (String page : List.of(PAGE, "/onderwerpen/ontmoeten", "/doelgroepen/alle-bewoners")) {
            List<String> searches = Pattern.compile("href=\"/zoeken\\?([^\"]+)\"")
                    .matcher(site.get(page).body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .distinct()
                    .toList();
            assertThat(searches).as(page).hasSizeGreaterThan(5);
            for (String search : searches) {
                assertThat(site.json("/api/v1/zoeken?" + search).path("totaal").asLong())
                        .as(search)
                        .isPositive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Shelf.class)
    void everyTermOfAListHasAPageWithTheSameCount(Shelf shelf, Site site) throws Exception {
        String list = site.get(shelf.address()).body();
        for (Term term : Vocabulary.shipped().terms(shelf.list())) {
            String address = shelf.address(term.slug().value());
            JsonNode found = site.json(
                    "/api/v1/zoeken?aantal=100&%s=%s".formatted(shelf.facet().parameter(), term.slug()));
            long total = found.path("totaal").asLong();
            boolean real =
                    found.path("treffers").findValues("voorbeeld").stream().anyMatch(invented -> !invented.asBoolean());
            HttpResponse<String> page = site.get(address);

            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.body().contains("<meta name=\"robots\" content=\"noindex\">"))
                    .as(address)
                    .isEqualTo(!real);
            assertThat(list)
                    .containsPattern(
                            "href=\"%s\">[^<]+</a>(\\s*<span class=\"note\">[^<]*</span>)?\\s*<span class=\"count\">%d pagina"
                                    .formatted(address, total));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/themas/Verbondenheid, /themas/verbondenheid",
        "/themas/verbondenheid/, /themas/verbondenheid",
        "/Themas/verbondenheid, /themas/verbondenheid",
        "/themas/bewoners%20aan%20zet, /themas/bewoners-aan-zet",
        "/doelgroepen/, /doelgroepen",
        "/Onderwerpen, /onderwerpen",
        "/themas/verbondenheid/?bron=brief, /themas/verbondenheid?bron=brief"
    })
    void anotherWayOfWritingAnAddressLeadsToTheRightOne(String written, String right, Site site) throws Exception {
        HttpResponse<String> answer = site.get(written);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(right);
    }

    @ParameterizedTest
    @CsvSource({
        "/themas/verbondenhied, Verbondenheid, /themas/verbondenheid",
        "/doelgroepen/senioren, Ouderen, /doelgroepen/ouderen",
        "/onderwerpen/wijkteam, Sociaal wijkteam, /onderwerpen/sociaal-wijkteam"
    })
    void aTermThatIsNotThereIsMetWithTheNearest(String written, String label, String address, Site site)
            throws Exception {
        HttpResponse<String> answer = site.get(written);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("kennen we niet</h1>")
                .contains("Bedoel je:")
                .contains("<a href=\"%s\">%s</a>".formatted(address, label))
                .contains("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/themas/xylofoonkwartet", "/themas/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/themas/-"})
    void aTermThatIsNothingLikeAnyLeadsToTheList(String written, Site site) throws Exception {
        HttpResponse<String> answer = site.get(written);

        // An encoded slash is refused by the container, everything else answered here.
        if (written.contains("%2F")) {
            assertThat(answer.statusCode()).isEqualTo(400);
        } else {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body())
                    .contains("href=\"/themas\">Alle thema’s</a>")
                    .doesNotContain("Bedoel je:");
        }
        assertThat(answer.body()).doesNotContain("<script>alert");
    }

    private static long real(String search, Site site) throws Exception {
        return site.json("/api/v1/zoeken?aantal=100&" + search).path("treffers").findValues("voorbeeld").stream()
                .filter(invented -> !invented.asBoolean())
                .count();
    }

    private static String chapter(String body, String id) {
        Matcher chapters = CHAPTER.matcher(body);
        while (chapters.find()) {
            if (chapters.group(1).equals(id)) {
                return chapters.group();
            }
        }
        return "";
    }

    private static List<String> cards(String html) {
        return Pattern.compile("<h3><a href=\"/[a-z]+/([^\"]+)\">")
                .matcher(html)
                .results()
                .map(card -> card.group(1))
                .toList();
    }
}
