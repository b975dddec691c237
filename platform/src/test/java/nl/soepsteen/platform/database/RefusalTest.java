package nl.soepsteen.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// When it cannot start it says why, in words that help, and harms nothing.
class RefusalTest {

    @RegisterExtension
    final DataFolders folders = new DataFolders();

    @Test
    void aSecondApplicationOnTheSameFolder() throws Exception {
        Path data = folders.stopped();
        try (RunningApplication first = RunningApplication.start(data)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageContaining("al in gebruik door een andere Soepsteen")
                    .hasMessageContaining("(proces " + first.process().pid() + ")")
                    .hasMessageContaining("SOEPSTEEN_DATA");

            int before = first.confirmed();
            Processes.await("more confirmed rows", () -> first.confirmed() > before + 10);
        }
    }

    @Test
    void aSecondStartInTheSameApplicationDoesNotOpenTheDoorToOthers() throws Exception {
        Path data = folders.stopped();
        try (EmbeddedPostgres first = EmbeddedPostgres.start(data)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data)).hasMessageContaining("al in gebruik");

            try (RunningApplication other = RunningApplication.launch(data)) {
                assertThat(other.awaitLine("refused")).contains("al in gebruik");
            }
            assertThat(Sql.ask(first, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aFolderThatWasRefusedOnceCanBeUsedLater() throws Exception {
        Path data = folders.stopped();
        Path version = data.resolve("postgres/data/PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(data)).isInstanceOf(DatabaseStartException.class);
        Files.writeString(version, "18\n");

        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void dataOfAnotherMajorVersion() throws Exception {
        Path data = folders.stopped();
        Files.writeString(data.resolve("postgres/data/PG_VERSION"), "17\n");
        Path oldPrograms = Files.createDirectories(data.resolve("postgres/bin-17-0ld0ld00"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("gemaakt met PostgreSQL 17; deze Soepsteen werkt met PostgreSQL 18")
                .hasMessageContaining("Er is niets veranderd");
        assertThat(oldPrograms).exists();
    }

    @Test
    void aFolderThatIsNoDatabase() throws Exception {
        Path data = folders.unpacked();
        Path something = Files.createDirectories(data.resolve("postgres/data")).resolve("vakantiefoto.jpg");
        Files.writeString(something, "zon");

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("PG_VERSION ontbreekt")
                .hasMessageContaining("reservekopie");
        assertThat(something).hasContent("zon");
    }

    @Test
    void aDataFolderThatCannotBeMade() throws Exception {
        Path file = Files.writeString(folders.empty(), "een bestand waar een map moet staan");

        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("data")))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("kan niet lezen of schrijven in de gegevensmap " + file.resolve("data"))
                .hasMessageContaining("SOEPSTEEN_DATA");
    }

    @Test
    void aPasswordThatBelongsToAnotherDatabase() throws Exception {
        Path data = folders.stopped();
        Path password = data.resolve("postgres/password");
        Files.writeString(password, "van een andere soep");

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("Het wachtwoord in " + password + " hoort niet bij deze database")
                .hasMessageContaining("Haal dat bestand weg");
        assertThat(Processes.in(data)).isEmpty();
    }

    @Test
    void settingsThatPostgresRefuses() throws Exception {
        Path data = folders.stopped();
        Files.writeString(data.resolve("postgres/data/postgresql.auto.conf"), "shared_buffers = 'veel'\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("PostgreSQL start niet")
                .hasMessageContaining("shared_buffers")
                .hasMessageContaining(data.resolve("postgres/log").toString());
        assertThat(Processes.in(data)).isEmpty();
    }

    @Test
    void aServerThatSomeoneElseStartedOnOurData() throws Exception {
        Path data = folders.stopped();
        Path elsewhere = folders.stopped();
        DatabaseFolder folder = DatabaseFolder.in(data);
        Binaries others = Binaries.unpack(DatabaseFolder.in(elsewhere));
        Installation foreign = new Installation(folder, others, ServerAccount.choose(folder));
        start(foreign);
        ProcessHandle server = Processes.in(elsewhere).getFirst();

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("wordt gebruikt door een PostgreSQL")
                .hasMessageContaining("niet door Soepsteen");

        assertThat(server.isAlive()).isTrue();
        assertThat(data.resolve("postgres/data/postmaster.pid")).exists();
        // Stopped in good order: a killed server leaves shared memory in the kernel.
        new ServerProcesses(
                        new Installation(DatabaseFolder.in(elsewhere), others, foreign.account()),
                        ServerProcesses.Patience.NORMAL)
                .end();
    }

    @Test
    void anotherKindOfSystem() {
        assertThat(BinariesArchive.unsuitable("Plan 9", "mips"))
                .hasMessageContaining("niet gemaakt voor dit systeem (Plan 9, mips)")
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    @Test
    void aFullDisk() throws IOException {
        Path data = Files.createDirectories(folders.empty());

        assertThat(StartFailure.of(new IOException("No space left on device"), data))
                .hasMessageContaining("De schijf met de gegevensmap " + data + " is vol")
                .hasMessageContaining("Maak ruimte vrij");
        assertThat(StartFailure.of("FATAL:  could not write lock file: No space left on device", data))
                .hasMessageContaining("is vol");
        assertThat(StartFailure.of(
                        "FATAL:  could not extend file: wrote only 4096\nHINT:  Check free disk space.", data))
                .hasMessageContaining("is vol");
    }

    @Test
    void onlyTheEndOfALongStoryIsShown() {
        String story = "chatter\n".repeat(1000) + "FATAL:  the stone is missing\n";

        assertThat(StartFailure.of(story, Path.of("data")))
                .hasMessageContaining("FATAL:  the stone is missing")
                .message()
                .hasLineCount(16);
    }

    private static void start(Installation installation) throws IOException {
        List<String> words = List.of(
                installation.binaries().control().toString(), "start", "--pgdata=data", "--log=log/foreign.log", "-w");
        installation.account().adopt(installation.folder());
        Command.Result result = installation.run(Duration.ofMinutes(1), "", words);
        assertThat(result.exit()).as(result.output()).isZero();
    }
}
