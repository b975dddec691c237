package nl.soepsteen.platform.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Site;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.search.SearchQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@ExtendWith(ManyPages.class)
class ExportLimitsTest {

    @Test
    void whatDoesNotFitInOneFileGoesOnInTheNext(@TempDir Path folder) throws Exception {
        try (RunningSite running = RunningSite.start(
                folder.resolve("data"),
                "--soepsteen.collection=" + OpenDataFolder.make(folder.resolve("many")),
                "--soepsteen.url=" + ManyPages.ADDRESS,
                "--soepsteen.export.most=100")) {
            Site site = running.http();
            JsonNode first = site.json("/zoeken.json?q=verhaal");
            JsonNode second = site.json(first.path("volgende").asString().substring(ManyPages.ADDRESS.length()));
            List<JsonNode> both = new ArrayList<>();
            first.path("treffers").forEach(both::add);
            second.path("treffers").forEach(both::add);

            assertThat(first.path("treffers")).hasSize(100);
            assertThat(second.path("volgende").isNull()).isTrue();
            assertThat(both)
                    .doesNotHaveDuplicates()
                    .hasSize(first.path("totaal").asInt());

            HttpResponse<String> table = site.get("/zoeken.csv?q=verhaal");
            assertThat(table.statusCode()).isEqualTo(400);
            assertThat(table.body()).contains("meer dan 100 resultaten").contains("/zoeken.json");
            assertThat(CsvTable.rows(site.get("/zoeken.csv?q=verzinsel").body()))
                    .hasSize(OpenDataFolder.INVENTED);
        }
    }

    @Test
    void whereNobodySaidTheAddressAFileHasTheOneItsReaderUsed(@TempDir Path folder) throws Exception {
        try (RunningSite running = RunningSite.start(
                folder.resolve("data"), "--soepsteen.collection=" + Texts.folder(folder.resolve("one"), 1))) {
            running.awaitIndexed();
            JsonNode file = running.http().json("/zoeken.json");

            assertThat(file.path("adres").asString()).startsWith("http://localhost:");
            assertThat(file.path("treffers").path(0).path("url").asString())
                    .isEqualTo(file.path("adres").asString().replace("/zoeken", "/interventies/stuk-0"));
        }
    }

    @Test
    void aFileThatIsNotWholeCannotPassForOne(@TempDir Path folder) throws Exception {
        try (RunningSite running = RunningSite.start(
                folder.resolve("data"),
                "--soepsteen.collection=" + OpenDataFolder.make(folder.resolve("many")),
                "--soepsteen.export.longest=PT0S")) {
            assertThatThrownBy(() -> running.http().get("/zoeken.csv?q=verhaal"))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> running.http().get("/zoeken.json?q=verhaal"))
                    .isInstanceOf(IOException.class);
            assertThat(running.http().get("/zoeken.csv?q=verzinsel").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void onlyAFewExportsRunAtOnce(RunningSite running) throws Exception {
        Exports exports = running.bean(Exports.class);
        List<Export> open = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                open.add(exports.of(SearchQuestion.newest(SearchRequest.MAX_SIZE)));
            }
            HttpResponse<String> refused = running.http().get("/zoeken.csv");

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("30");
        } finally {
            open.forEach(Export::close);
        }
        assertThat(running.http().get("/zoeken.csv").statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusedQuestionKeepsNoPlace(Site site) throws Exception {
        for (int i = 0; i < 6; i++) {
            assertThat(site.get("/zoeken.csv?volgende=onzin").statusCode()).isEqualTo(400);
        }
        assertThat(site.get("/zoeken.csv").statusCode()).isEqualTo(200);
    }
}
