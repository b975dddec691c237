package nl.soepsteen.platform.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Site;
import nl.soepsteen.platform.web.SitemapEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A site with more pages than one search brings, the failures among them all invented.
class ManyPagesTest {

    private static final int REAL = 110;

    @TempDir
    private static Path folder;

    private static RunningSite running;

    @BeforeAll
    static void start() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        for (int i = 0; i < REAL; i++) {
            write(files, "echt-" + i, "levendigheid", "ouderen", "Utrecht, wijk: Overvecht", "gelukt", false);
        }
        for (int i = 0; i < 6; i++) {
            String place = "Molendam, wijk: Havenkwartier";
            write(files, "verzonnen-" + i, "levendigheid", "jongeren", place, "niet-gelukt", true);
        }
        write(files, "elders", "verbondenheid", "mantelzorgers", "Zeist", "gelukt", false);
        running = RunningSite.start(
                folder.resolve("data"), "--soepsteen.collection=" + files, "--soepsteen.voorbeelden=false");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void aChapterBeyondTheFirstHundredIsWholeToo() throws Exception {
        String body = site().get("/themas/levendigheid").body();

        assertThat(body).contains("<p class=\"count\">116 pagina’s</p>").contains("Alle 110 pagina’s");
        assertThat(slugs(chapter(body, "niet-gelukt")))
                .hasSize(Overviews.SHOWN)
                .allMatch(slug -> slug.startsWith("verzonnen"));
        assertThat(slugs(chapter(body, "gelukt"))).hasSize(Overviews.SHOWN);
    }

    @Test
    void onePageIsNotAllPages() throws Exception {
        assertThat(site().get("/wijken/zeist").body())
                .contains("<a href=\"/zoeken?gemeente=zeist\">Bekijk deze pagina in de zoekpagina</a>");
        assertThat(site().get("/wijken/utrecht").body()).contains("Alle 110 pagina’s in de zoekpagina");
    }

    @Test
    void anInventedPlaceSaysSoEverywhere() throws Exception {
        assertThat(site().get("/wijken/molendam/havenkwartier").body())
                .contains("Verzonnen plaats")
                .contains("Deze plaats bestaat niet.")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("Heb jij ervaring");
        assertThat(site().get("/wijken/molendam").body()).contains("Verzonnen plaats");
        assertThat(site().get("/wijken").body().split("Verzonnen plaats", -1)).hasSize(3);
        assertThat(site().get("/wijken/utrecht").body())
                .doesNotContain("Verzonnen plaats")
                .doesNotContain("<meta name=\"robots\"");
    }

    @Test
    void whatDidNotWorkHasItsPlaceAlsoWhenNobodyToldOfIt() throws Exception {
        assertThat(site().get("/wijken/utrecht/overvecht").body())
                .contains("<h2 id=\"niet-gelukt\">")
                .contains("Juist daar leert een ander van.");
    }

    @Test
    void aThemeWithExamplesAloneAsksForTheRealThing() throws Exception {
        assertThat(site().get("/doelgroepen/jongeren").body())
                .contains("Hier staan alleen nog verzonnen voorbeelden.")
                .contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void whatNobodyWroteAboutIsAskedForAndWhatOthersKnowIsNear() throws Exception {
        assertThat(site().get("/wijken/utrecht/overvecht").body())
                .contains("Nog niets over mantelzorgers in Overvecht. <a href=\"/schrijven\">Heb jij ervaring")
                .contains("<a href=\"/doelgroepen/mantelzorgers\">Lees wat er elders staat")
                .doesNotContain("over alle bewoners");
    }

    @Test
    void anInventedExampleFillsNoGap() throws Exception {
        String body = site().get("/themas/levendigheid").body();
        String wanted = body.substring(body.indexOf("id=\"ontbreekt\""), body.indexOf("id=\"verwant\""));

        assertThat(wanted)
                .contains("jongeren")
                .doesNotContain("ouderen")
                .doesNotContain("href=\"/doelgroepen/jongeren\"");
    }

    @Test
    void aTermWithoutPagesInvites() throws Exception {
        HttpResponse<String> answer = site().get("/onderwerpen/taal-en-digitaal");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Over dit onderwerp staat hier nog niets.")
                .contains("Heb jij ervaring?")
                .contains("href=\"/zoeken?q=Taal+en+digitale+vaardigheden\"")
                .contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void searchEnginesAreToldOfRealPlacesAndTermsOnly() {
        List<String> paths = running.bean(BrowseSitemap.class)
                .entries()
                .map(SitemapEntry::path)
                .toList();

        assertThat(paths)
                .contains("/themas", "/themas/levendigheid", "/wijken", "/wijken/utrecht", "/wijken/utrecht/overvecht")
                .doesNotHaveDuplicates()
                .noneMatch(path -> path.contains("molendam"))
                .doesNotContain("/themas/veiligheid", "/doelgroepen/jongeren");
    }

    private static Site site() {
        return running.http();
    }

    private static String chapter(String body, String id) {
        int start = body.indexOf("aria-labelledby=\"" + id + "\"");
        return body.substring(start, body.indexOf("</section>", start));
    }

    private static List<String> slugs(String html) {
        return Pattern.compile("<h3><a href=\"/interventies/([^\"]+)\">")
                .matcher(html)
                .results()
                .map(card -> card.group(1))
                .toList();
    }

    private static void write(
            Path folder, String slug, String theme, String group, String place, String outcome, boolean invented)
            throws IOException {
        Files.writeString(folder.resolve(slug + ".md"), """
                        ---
                        titel: Buurtsoep %s
                        samenvatting: Samen soep koken.
                        themas: [%s]
                        doelgroepen: [%s]
                        plaatsen:
                          - {gemeente: %s}
                        fase: afgerond
                        uitkomst: %s
                        voorbeeld: %s
                        ---
                        ## In het kort

                        We kookten soep.
                        """.formatted(slug, theme, group, place, outcome, invented));
    }
}
