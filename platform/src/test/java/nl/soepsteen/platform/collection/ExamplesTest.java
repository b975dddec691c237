package nl.soepsteen.platform.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Site;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.collection.ExamplesSetting.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    private static final String EXAMPLE = "/interventies/buurtpot-met-gelote-bewoners";
    private static final String IN_SEARCH = "/api/v1/zoeken?q=%22twaalf%20gelote%20bewoners%22";

    @Test
    void anAdministratorRemovesAllExamplesAndPutsThemBack(@TempDir Path temp) throws Exception {
        Path data = temp.resolve("data");
        String own = "--soepsteen.collection=" + Files.createDirectory(temp.resolve("eigen"));
        try (RunningSite running = RunningSite.start(data, own, "--soepsteen.voorbeelden=true")) {
            assertThat(running.http().get(EXAMPLE).statusCode()).isEqualTo(200);
            assertThat(found(running)).isPositive();
        }
        try (RunningSite running = RunningSite.start(data, own, "--soepsteen.voorbeelden=verwijder")) {
            assertGone(running);
        }
        try (RunningSite running = RunningSite.start(data, own, "--soepsteen.voorbeelden=true")) {
            assertGone(running); // an upgrade that brings examples does not bring them back
        }
        try (RunningSite running = RunningSite.start(data, own, "--soepsteen.voorbeelden=herstel")) {
            assertThat(running.http().get(EXAMPLE).statusCode()).isEqualTo(200);
            assertThat(found(running)).isPositive();
        }
    }

    @Test
    void examplesInAFolderOfOnesOwnGoTooAndStayAway(@TempDir Path temp) throws Exception {
        Path data = temp.resolve("data");
        Path folder = Files.createDirectory(temp.resolve("eigen"));
        Files.writeString(
                folder.resolve("eigen-voorbeeld.md"),
                Texts.intervention("Eigen voorbeeld", "Bedacht.")
                        .replace("{gemeente: Rotterdam, wijk: Bospolder}", "{gemeente: Marsdrecht, wijk: Teerkwartier}")
                        .replace("fase: lopend\n", "fase: lopend\nvoorbeeld: true\n"));
        Files.writeString(folder.resolve("echt.md"), Texts.intervention("Echt", "Gebeurd."));
        String own = "--soepsteen.collection=" + folder;
        try (RunningSite running = RunningSite.start(data, own, "--soepsteen.voorbeelden=verwijder")) {
            assertThat(running.http().get("/interventies/eigen-voorbeeld").statusCode())
                    .isEqualTo(410);
            assertThat(running.http().get("/interventies/echt").statusCode()).isEqualTo(200);
            running.awaitIndexed();
            assertUnknown(running, "/wijken/marsdrecht", "Deze gemeente kennen we niet");
            assertUnknown(running, "/wijken/marsdrecht/teerkwartier", "Deze wijk kennen we niet");
        }
        try (RunningSite running = RunningSite.start(data, own, "--soepsteen.voorbeelden=false")) {
            assertThat(running.http().get("/interventies/eigen-voorbeeld").statusCode())
                    .isEqualTo(410);
        }
    }

    /// Its name stood in withdrawn pages only, so it is not told.
    private static void assertUnknown(RunningSite running, String place, String sentence) throws Exception {
        HttpResponse<String> page = running.http().get(place);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains(sentence)
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("Heb jij");
    }

    private static void assertGone(RunningSite running) throws Exception {
        Site site = running.http();
        HttpResponse<String> page = site.get(EXAMPLE);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Hier stond een verzonnen voorbeeld");
        assertThat(site.get(EXAMPLE + ".md").statusCode()).isEqualTo(410);
        assertThat(site.get("/api/v1" + EXAMPLE).statusCode()).isEqualTo(410);
        assertThat(found(running)).isZero();
    }

    private static long found(RunningSite running) throws Exception {
        running.awaitIndexed();
        return running.http().json(IN_SEARCH).path("totaal").asLong();
    }

    @Test
    void examplesComeAlongOnlyWhereSomebodyIsLookingAround() {
        assertThat(ExamplesSetting.choice("", true)).isEqualTo(Choice.IMPORT);
        assertThat(ExamplesSetting.choice("", false)).isEqualTo(Choice.LEAVE);
        assertThat(ExamplesSetting.choice("false", true)).isEqualTo(Choice.LEAVE);
        assertThat(ExamplesSetting.choice(" TRUE ", false)).isEqualTo(Choice.IMPORT);
    }

    @Test
    void anotherWordIsRefusedWithTheWordsThatAreKnown() {
        assertThatThrownBy(() -> ExamplesSetting.choice("ja", true))
                .hasMessageContaining("SOEPSTEEN_VOORBEELDEN is 'ja'")
                .hasMessageContaining("verwijder");
    }
}
