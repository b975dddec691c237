package nl.soepsteen.platform.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(ManyPages.class)
class ExportTest {

    private static final String API = "/api/v1/zoeken";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=verhaal",
                "?q=verhaal&sorteer=nieuwste",
                "?sorteer=nieuwste&thema=verbondenheid",
                "?q=verzinsel&pagina=3&aantal=5",
                "?q=xylofoonkwartet"
            })
    void bothFilesHoldExactlyWhatTheSearchFindsInItsOrder(String query, Site site) throws Exception {
        List<JsonNode> found = everyHit(site, query.replaceAll("&(pagina|aantal)=\\d+", ""));

        JsonNode json = site.json("/zoeken.json" + query);
        assertThat(json.path("totaal").asInt()).isEqualTo(found.size());
        assertThat(json.path("treffers")).containsExactlyElementsOf(found);
        assertThat(json.path("volgende").isNull()).isTrue();
        assertThat(CsvTable.rows(site.get("/zoeken.csv" + query).body()))
                .extracting(row -> row.get("adres"))
                .containsExactlyElementsOf(
                        found.stream().map(hit -> hit.path("url").asString()).toList());
    }

    @Test
    void theTableSpeaksDutchInWholeWords(Site site) throws Exception {
        HttpResponse<String> answer = site.get("/zoeken.csv?q=stuk+7&aantal=1");
        Map<String, String> row = CsvTable.rows(answer.body()).getFirst();

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(row)
                .containsEntry("soort", "Interventie")
                .containsEntry("titel", "Stuk 7")
                .containsEntry("samenvatting", "Een samenvatting van Stuk 7.")
                .containsEntry("adres", ManyPages.ADDRESS + "/interventies/stuk-7")
                .containsEntry("uitkomst", "Gelukt")
                .containsEntry("fase", "Loopt")
                .containsEntry("themas", "Verbondenheid")
                .containsEntry("plaatsen", "Bospolder, Rotterdam")
                .containsEntry("van", "")
                .containsEntry("verzonnen_voorbeeld", "nee")
                .containsEntry("licentie", "https://creativecommons.org/licenses/by/4.0/deed.nl");
        assertThat(row.keySet())
                .containsExactly(
                        "soort",
                        "titel",
                        "samenvatting",
                        "adres",
                        "uitkomst",
                        "fase",
                        "themas",
                        "onderwerpen",
                        "doelgroepen",
                        "plaatsen",
                        "van",
                        "tot",
                        "onderbouwing",
                        "toetsing",
                        "leerpatronen",
                        "kosten",
                        "setting",
                        "verzonnen_voorbeeld",
                        "licentie");
    }

    @Test
    void inventedExamplesAreMarkedInBothFiles(Site site) throws Exception {
        assertThat(CsvTable.rows(site.get("/zoeken.csv?q=verzinsel").body()))
                .hasSize(OpenDataFolder.INVENTED)
                .allSatisfy(row -> assertThat(row).containsEntry("verzonnen_voorbeeld", "ja"));
        assertThat(site.json("/zoeken.json?q=verzinsel").path("treffers"))
                .allSatisfy(hit -> assertThat(hit.path("voorbeeld").asBoolean()).isTrue());
    }

    @Test
    void aTextThatASpreadsheetWouldCalculateStaysText(Site site) throws Exception {
        Map<String, String> row =
                CsvTable.rows(site.get("/zoeken.csv?q=lastige+tekens").body()).getFirst();

        assertThat(row.get("titel")).isEqualTo("'" + OpenDataFolder.NASTY_TITLE);
        assertThat(row.get("samenvatting")).isEqualTo("'@SOM(A1) ]]> <x>&amp; 🥣");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20a"})
    void everyBeginOfAFormulaIsDisarmed(String text) {
        assertThat(CsvForm.cell(text)).isEqualTo("\"'" + text + "\"");
    }

    @Test
    void whatIsNoFormulaStaysAsItIs() {
        assertThat(CsvForm.cell("1 = 1; \"ja\"\nnee")).isEqualTo("\"1 = 1; \"\"ja\"\"\nnee\"");
        assertThat(CsvForm.cell("")).isEqualTo("\"\"");
    }

    @Test
    void theFileIsNamedAfterTheDayAndTheQuestion(Site site) throws Exception {
        String day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

        assertThat(disposition(site, "/zoeken.csv?q=Eenz%C3%A1me+%22ouderen%22&thema=verbondenheid"))
                .isEqualTo("attachment; filename=\"soepsteen-" + day + "-eenzame-ouderen-verbondenheid.csv\"");
        assertThat(disposition(site, "/zoeken.csv")).isEqualTo("attachment; filename=\"soepsteen-" + day + ".csv\"");
        assertThat(disposition(site, "/zoeken.csv?q=%F0%9F%A5%A3"))
                .isEqualTo("attachment; filename=\"soepsteen-" + day + ".csv\"");
        assertThat(disposition(site, "/zoeken.csv?q=" + "a".repeat(400))).hasSizeLessThan(130);
    }

    @Test
    void theJsonFileSaysWhatItIs(Site site) throws Exception {
        JsonNode json = site.json("/zoeken.json?q=stuk+7&thema=verbondenheid&pagina=2");

        assertThat(json.propertyNames())
                .containsExactly("vraag", "adres", "datum", "licentie", "totaal", "treffers", "volgende");
        assertThat(json.path("vraag").asString()).isEqualTo("‘stuk 7’, Thema: Verbondenheid");
        assertThat(json.path("adres").asString()).isEqualTo(ManyPages.ADDRESS + "/zoeken?q=stuk+7&thema=verbondenheid");
        assertThat(json.path("licentie").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/deed.nl");
        assertThat(Instant.parse(json.path("datum").asString())).isBefore(Instant.now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zoeken.csv?q=verhaal", "/zoeken.json?q=verhaal"})
    void aHeadRequestGetsTheHeadersOnly(String address, Site site) throws Exception {
        String answer = site.raw("HEAD " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-disposition: ")
                .endsWith("\r\n\r\n");
    }

    @Test
    void anExportThatCannotBeMadeSaysWhy(Site site) throws Exception {
        HttpResponse<String> csv = site.get("/zoeken.csv?thema=bestaat-niet");
        HttpResponse<String> json = site.get("/zoeken.json?thema=bestaat-niet");

        assertThat(csv.statusCode()).isEqualTo(400);
        assertThat(csv.body().replace("&#39;", "'")).contains("Bij 'thema' kennen we de waarde 'bestaat-niet' niet.");
        assertThat(csv.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(json.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json.body()).contains("Bij 'thema' kennen we de waarde 'bestaat-niet' niet.");
    }

    private static String disposition(Site site, String address) throws Exception {
        return site.get(address).headers().firstValue("Content-Disposition").orElse("");
    }

    private static List<JsonNode> everyHit(Site site, String query) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        String next = API + query + "&aantal=40";
        while (next != null) {
            JsonNode answer = site.json(next);
            answer.path("treffers").forEach(found::add);
            next = answer.path("volgende").isNull()
                    ? null
                    : answer.path("volgende").asString().substring(ManyPages.ADDRESS.length());
        }
        return found;
    }
}
