package nl.soepsteen.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whatever is killed, at whatever moment: the next start works, and what was confirmed is there.
class CrashTest {

    @RegisterExtension
    final DataFolders folders = new DataFolders();

    @Test
    void theApplicationIsKilled() throws Exception {
        Path data = folders.stopped();
        try (RunningApplication application = RunningApplication.start(data)) {
            application.kill();

            assertAllConfirmedRowsIn(data, application.confirmed());
        }
    }

    @Test
    void theApplicationIsKilledAndTheServerLivesOn() throws Exception {
        Path data = folders.stopped();
        try (RunningApplication application = RunningApplication.start(data)) {
            application.killGroup();
            assertThat(Processes.in(data)).as("an orphan").isNotEmpty();

            assertAllConfirmedRowsIn(data, application.confirmed());
        }
    }

    @Test
    void everythingIsKilled() throws Exception {
        Path data = folders.stopped();
        try (RunningApplication application = RunningApplication.start(data)) {
            List<ProcessHandle> server = Processes.in(data);
            application.killGroup();
            server.forEach(ProcessHandle::destroyForcibly);

            assertAllConfirmedRowsIn(data, application.confirmed());
        }
    }

    @Test
    void anOrphanEndsByItself() throws Exception {
        Path data = folders.stopped();
        try (RunningApplication application = RunningApplication.start(data)) {
            application.kill();

            Processes.await("the orphan to end", () -> Processes.in(data).isEmpty());
        }
    }

    @Test
    void theServerIsKilledUnderALivingApplication() throws Exception {
        Path data = folders.stopped();
        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            Sql.tell(database, "CREATE TABLE soup AS SELECT 'stone' AS ingredient");
            int port = database.port();

            Processes.in(data).forEach(ProcessHandle::destroyForcibly);
            Processes.await("the database to be back", () -> isBack(database));

            assertThat(database.port()).isEqualTo(port);
            assertThat(Sql.ask(database, "SELECT ingredient FROM soup")).isEqualTo("stone");
        }
        assertThat(Processes.in(data)).isEmpty();
    }

    @Test
    void oneConnectionIsKilledAndTheOthersComeBack() throws Exception {
        Path data = folders.stopped();
        try (EmbeddedPostgres database = EmbeddedPostgres.start(data);
                Connection victim = Sql.connect(database)) {
            long backend = Long.parseLong(Sql.ask(victim, "SELECT pg_backend_pid()"));

            ProcessHandle.of(backend).orElseThrow().destroyForcibly();
            Processes.await("the database to be back", () -> isBack(database));

            assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void ctrlCStopsTheApplicationFirstAndThenTheDatabase() throws Exception {
        Path data = folders.stopped();
        try (RunningApplication application = RunningApplication.start(data)) {
            application.interruptGroup();
            application.awaitEnd();
            application.awaitLine("database stopped");

            assertThat(application.remarks())
                    .containsSubsequence("application stopped with a living database", "database stopped");
            assertThat(Processes.in(data)).isEmpty();
            assertThat(data.resolve("postgres/data/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void theVeryFirstStartIsKilledTwice() throws Exception {
        Path data = folders.empty();
        killAsSoonAs(data, name -> name.startsWith("bin-") && name.endsWith(".onaf"));
        killAsSoonAs(data, name -> name.equals("data.onaf"));

        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
        }
        assertThat(namesIn(data)).noneMatch(name -> name.endsWith(".onaf"));
    }

    @Test
    void programsOfAnOlderVersionAreClearedAway() throws Exception {
        Path data = folders.stopped();
        Path old = Files.createDirectories(data.resolve("postgres/bin-18-0ld0ld00/bin"));
        Files.writeString(old.resolve("postgres"), "old");

        EmbeddedPostgres.start(data).close();

        assertThat(namesIn(data)).filteredOn(name -> name.startsWith("bin-")).hasSize(1);
    }

    @Test
    void anOrphanWhoseNoteWasDamagedIsFoundAllTheSame() throws Exception {
        Path data = folders.stopped();
        try (RunningApplication application = RunningApplication.start(data)) {
            application.killGroup();
            Files.writeString(data.resolve("postgres/data/postmaster.pid"), "1\n");

            assertAllConfirmedRowsIn(data, application.confirmed());
        }
    }

    @Test
    void aHangingOrphanIsEndedByForce() throws Exception {
        Path data = folders.stopped();
        try (RunningApplication application = RunningApplication.start(data)) {
            application.killGroup();
            for (ProcessHandle process : Processes.in(data)) {
                Processes.signal("STOP", Long.toString(process.pid()));
            }
            DatabaseFolder folder = DatabaseFolder.in(data);
            Installation installation = new Installation(folder, Binaries.unpack(folder), ServerAccount.choose(folder));
            new ServerProcesses(installation, ServerProcesses.Patience.SHORT).end();

            assertThat(Processes.in(data)).isEmpty();
            assertAllConfirmedRowsIn(data, application.confirmed());
        }
    }

    @Test
    void aLostPasswordFileIsReplaced() throws Exception {
        Path data = folders.stopped();
        Path password = data.resolve("postgres/password");
        String old = Files.readString(password);
        Files.delete(password);

        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
            assertThat(Sql.askAsSuperuser(database, data, "SELECT current_user"))
                    .isEqualTo("postgres");
        }
        assertThat(Files.readString(password)).isNotEqualTo(old).hasSize(43);
    }

    private static void assertAllConfirmedRowsIn(Path data, int confirmed) throws SQLException {
        assertThat(confirmed).isPositive();
        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            assertThat(Sql.ask(database, "SELECT count(*) FROM confirmed WHERE id <= " + confirmed))
                    .isEqualTo(Integer.toString(confirmed));
        }
    }

    private static boolean isBack(EmbeddedPostgres database) {
        try {
            return Sql.ask(database, "SELECT 1").equals("1");
        } catch (SQLException _) {
            return false;
        }
    }

    private static void killAsSoonAs(Path data, Predicate<String> entry) throws IOException {
        try (RunningApplication application = RunningApplication.launch(data)) {
            ProcessHandle process = application.process();
            Processes.await("the moment to kill", () -> namesIn(data).stream().anyMatch(entry));
            process.destroyForcibly();
            application.awaitEnd();
            assertThat(application.said("started")).isFalse();
        }
    }

    private static List<String> namesIn(Path data) {
        String[] names = data.resolve("postgres").toFile().list();
        return names == null ? List.of() : List.of(names);
    }
}
