package nl.soepsteen.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedSite.class)
class SearchPageTest {

    @Test
    void wijkverbinderLeadsWithTheGijsingflats(Site site) throws Exception {
        String body = site.get("/zoeken?q=wijkverbinder").body();

        Matcher firstTitle = Pattern.compile("<h3><a href=\"([^\"]+)\">").matcher(body);
        assertThat(firstTitle.find()).isTrue();
        assertThat(firstTitle.group(1)).isEqualTo("/interventies/wijkverbinder-en-buddy-gijsingflats");
        assertThat(body).contains("<mark>").contains("role=\"status\"").contains("voor ‘wijkverbinder’");
    }

    @Test
    void withoutScriptThePageIsWhole(Site site) throws Exception {
        assertThat(site.get("/zoeken").body())
                .contains("<form class=\"search\" action=\"/zoeken\"")
                .contains("<button type=\"submit\">")
                .contains("<legend")
                .contains("type=\"checkbox\" id=\"f-thema-verbondenheid\" name=\"thema\" value=\"verbondenheid\"");
    }

    @Test
    void aChosenFilterCanBeRemoved(Site site) throws Exception {
        String body =
                site.get("/zoeken?q=buddy&thema=verbondenheid&fase=experiment").body();

        assertThat(body)
                .contains("href=\"/zoeken?q=buddy&amp;fase=experiment\"")
                .contains("href=\"/zoeken?q=buddy&amp;thema=verbondenheid\"")
                .contains("href=\"/zoeken?q=buddy\"");
    }

    @Test
    void removingAGemeenteRemovesItsWijken(Site site) throws Exception {
        String body = site.get("/zoeken?q=buurt&gemeente=rotterdam&wijk=rotterdam/bospolder")
                .body();

        assertThat(chip(body, "Gemeente: Rotterdam")).isEqualTo("/zoeken?q=buurt");
        assertThat(chip(body, "Wijk: Bospolder")).isEqualTo("/zoeken?q=buurt&amp;gemeente=rotterdam");
    }

    /// Where the cross of a chosen filter leads.
    private static String chip(String body, String filter) {
        Matcher chip = Pattern.compile(
                        "class=\"chip\" href=\"([^\"]+)\"><span class=\"hidden\">Verwijder filter </span>" + filter)
                .matcher(body);
        assertThat(chip.find()).as(filter).isTrue();
        return chip.group(1);
    }

    @Test
    void htmxGetsThePartThatChanges(Site site) throws Exception {
        HttpResponse<String> part = site.get("/zoeken?q=buddy", "HX-Request", "true");
        HttpResponse<String> page = site.get("/zoeken?q=buddy");

        assertThat(part.body())
                .doesNotContain("<html")
                .contains("id=\"filters\" hx-swap-oob")
                .contains("id=\"aantal\" hx-swap-oob");
        assertThat(part.headers().firstValue("HX-Push-Url")).contains("/zoeken?q=buddy");
        assertThat(part.headers().allValues("Vary"))
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("hx-request"));
        assertThat(page.headers().allValues("Vary"))
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("hx-request"));
    }

    @Test
    void anErrorWhileFilteringIsShownInPlace(Site site) throws Exception {
        HttpResponse<String> answer = site.get("/zoeken?van=2020&tot=2018", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .doesNotContain("<html")
                .contains("ligt voor het jaar")
                .contains("id=\"aantal\" hx-swap-oob");
    }

    @Test
    void typingReplacesTheAddressAndFilteringAddsAStepBack(Site site) throws Exception {
        String here = "http://localhost/zoeken?q=bud&thema=verbondenheid";
        HttpResponse<String> typed =
                site.get("/zoeken?q=buddy&thema=verbondenheid", "HX-Request", "true", "HX-Current-URL", here);
        HttpResponse<String> filtered =
                site.get("/zoeken?q=bud&thema=verbondenheid&fase=idee", "HX-Request", "true", "HX-Current-URL", here);

        assertThat(typed.headers().firstValue("HX-Replace-Url")).contains("/zoeken?q=buddy&thema=verbondenheid");
        assertThat(filtered.headers().firstValue("HX-Push-Url"))
                .contains("/zoeken?q=bud&thema=verbondenheid&fase=idee");
    }

    @Test
    void nothingOfAPartIsKept(Site site) throws Exception {
        HttpResponse<String> part = site.get("/zoeken?q=buddy", "HX-Request", "true");
        String tag = site.get("/zoeken?q=buddy").headers().firstValue("ETag").orElseThrow();

        assertThat(part.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(part.headers().firstValue("ETag")).isEmpty();
        assertThat(site.get("/zoeken?q=buddy", "HX-Request", "true", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "https://zoeken.example/zoeken?q=bud, HX-Replace-Url",
        "https://zoeken.example/themas, HX-Push-Url",
        "https://site.example/wijken/zoeken?q=bud, HX-Push-Url",
        "geen adres, HX-Push-Url"
    })
    void whereSomebodyIsGoesByThePath(String here, String header, Site site) throws Exception {
        assertThat(site.get("/zoeken?q=buddy", "HX-Request", "true", "HX-Current-URL", here)
                        .headers()
                        .firstValue(header))
                .contains("/zoeken?q=buddy");
    }

    @Test
    void whatPeopleTypeComesBackHarmless(Site site) throws Exception {
        String body =
                site.get("/zoeken?q=%3Cscript%3Ealert(1)%3C/script%3E%22%27").body();

        assertThat(body).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void anEmptyAnswerSaysWhatToDo(Site site) throws Exception {
        assertThat(site.get("/zoeken?q=xylofoonkwartet&thema=verbondenheid").body())
                .contains("Geen resultaten voor ‘xylofoonkwartet’")
                .contains("zoek zonder filters");
    }

    @Test
    void oneResultIsNotReadAloudAsMany(Site site) throws Exception {
        assertThat(site.get("/zoeken").body())
                .containsPattern("class=\"count\">1<span class=\"hidden\"> resultaat</span>")
                .containsPattern("class=\"count\">[0-9]{2}<span class=\"hidden\"> resultaten</span>")
                .doesNotContain(">1<span class=\"hidden\"> resultaten");
    }

    @Test
    void pagesFollowEachOther(Site site) throws Exception {
        String first = site.get("/zoeken?aantal=5").body();
        String second = site.get("/zoeken?aantal=5&pagina=2").body();

        assertThat(first)
                .containsPattern("Pagina 1 van \\d+<")
                .contains("rel=\"next\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(second)
                .containsPattern("Pagina 2 van \\d+<")
                .contains("rel=\"next\"")
                .contains("rel=\"prev\"");
        assertThat(site.get("/zoeken?aantal=5&pagina=150").body()).contains("Zo ver gaan de resultaten niet.");
    }
}
