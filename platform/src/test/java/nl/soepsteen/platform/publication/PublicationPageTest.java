package nl.soepsteen.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import nl.soepsteen.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedSite.class)
class PublicationPageTest {

    private static final String SLUG = "wijkverbinder-en-buddy-gijsingflats";
    private static final String PAGE = "/interventies/" + SLUG;

    @Test
    void anInterventionShowsItsTextFactsAndSource(Site site) throws Exception {
        HttpResponse<String> answer = site.get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<h1>Wijkverbinder en buddy: niet meer loslaten in de Gijsingflats</h1>")
                .contains("Nog niet bekend")
                .contains("href=\"/wijken/rotterdam/bospolder\"")
                .contains("Op deze pagina")
                .contains("Innovatiechallenge Leefbare Wijken en Buurten")
                .contains("<table>");
    }

    @Test
    void theTitleIsTheOnlyTopHeadingOfAPage(Site site) throws Exception {
        assertThat(site.get(PAGE).body().split("<h1", -1)).hasSize(2);
        assertThat(site.get("/artikelen/de-soepsteen").body().split("<h1", -1)).hasSize(2);
    }

    @Test
    void everyEntryOfTheTableOfContentsLeadsSomewhere(Site site) throws Exception {
        String body = site.get(PAGE).body();
        var anchors = java.util.regex.Pattern.compile("<li><a href=\"#([^\"]+)\"")
                .matcher(body)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(anchors).hasSizeGreaterThan(8);
        assertThat(anchors).allSatisfy(anchor -> assertThat(body).contains("id=\"" + anchor + "\""));
    }

    @Test
    void whatIsInventedSaysSoWhereverOnlyItsTitleShows(@TempDir Path temp) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("eigen"));
        Files.writeString(
                folder.resolve("bedacht.md"),
                Texts.intervention("Soep op zondag", "Bedacht.")
                        .replace("fase: lopend\n", "fase: lopend\nvoorbeeld: true\n"));
        try (RunningSite running = RunningSite.start(
                temp.resolve("data"), "--soepsteen.collection=" + folder, "--soepsteen.url=https://soep.example")) {
            assertThat(running.http().get("/interventies/bedacht").body())
                    .contains("<title>Verzonnen voorbeeld: Soep op zondag - Soepsteen</title>")
                    .contains("<meta property=\"og:title\" content=\"Verzonnen voorbeeld: Soep op zondag\">")
                    .contains("mailto:?subject=Verzonnen%20voorbeeld%3A%20Soep%20op%20zondag&amp;body=")
                    .contains("<h1>Soep op zondag</h1>");
        }
    }

    @Test
    void whereLearningPatternsComeFromIsToldOnlyWhereThereAreSome(Site site) throws Exception {
        assertThat(site.get("/interventies/a-la-minutebudget").body())
                .contains("Wat ervan te leren valt")
                .doesNotContain("Waar deze leerpatronen vandaan komen");
        assertThat(site.get("/interventies/samenwerken-tussen-sectoren").body())
                .contains("Waar deze leerpatronen vandaan komen");
    }

    @Test
    void theMarkdownIsTheFileByteForByte(Site site) throws Exception {
        HttpResponse<String> answer = site.get(PAGE + ".md");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/markdown;charset=UTF-8");
        assertThat(answer.body()).isEqualTo(shipped(SLUG));
    }

    @Test
    void anArticleAskedForAsInterventionIsElsewhere(Site site) throws Exception {
        HttpResponse<String> page = site.get("/interventies/de-soepsteen");
        HttpResponse<String> markdown = site.get("/interventies/de-soepsteen.md");

        assertThat(page.statusCode()).isEqualTo(301);
        assertThat(page.headers().firstValue("Location")).contains("/artikelen/de-soepsteen");
        assertThat(markdown.statusCode()).isEqualTo(301);
        assertThat(markdown.headers().firstValue("Location")).contains("/artikelen/de-soepsteen.md");
    }

    @Test
    void theApiGivesTheWholeDocument(Site site) throws Exception {
        JsonNode item = site.json("/api/v1/interventies/" + SLUG);

        assertThat(item.path("titel").asString()).startsWith("Wijkverbinder en buddy");
        assertThat(item.path("uitkomst").path("label").asString()).isEqualTo("Nog niet bekend");
        assertThat(item.path("plaatsen").path(1).path("wijk").asString()).isEqualTo("Tussendijken");
        assertThat(item.path("tekst").asString()).contains("## In het kort");
        assertThat(item.path("licentie").asString()).contains("/by/4.0/");
    }

    @Test
    void anyoneMayReadTheApiFromTheirOwnSite(Site site) throws Exception {
        assertThat(site.get("/api/v1/interventies/" + SLUG).headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @Test
    void anUnchangedPageIsNotSentTwice(Site site) throws Exception {
        for (String address : new String[] {
            "/", "/zoeken?q=buddy", PAGE, PAGE + ".md", "/api/v1/zoeken", "/api/v1/interventies/" + SLUG
        }) {
            String tag = site.get(address).headers().firstValue("ETag").orElse("none");
            HttpResponse<String> again = site.get(address, "If-None-Match", tag);

            assertThat(again.statusCode()).as(address).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    @Test
    void readingSetsNoCookie(Site site) throws Exception {
        for (String address : new String[] {"/", "/zoeken?q=buddy", PAGE, "/artikelen/de-soepsteen", "/nergens"}) {
            assertThat(site.get(address).headers().map()).as(address).doesNotContainKey("set-cookie");
        }
    }

    private static String shipped(String slug) throws Exception {
        try (InputStream file = Objects.requireNonNull(
                PublicationPageTest.class.getResourceAsStream("/soepsteen/collection/" + slug + ".md"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
