package nl.soepsteen.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// PostgreSQL leaves a note with its process number, `postmaster.pid`. After a crash the note is a lie: it must neither
/// keep the next server from starting nor point us at someone else's process.
class StaleNoteTest {

    @RegisterExtension
    static final DataFolders FOLDERS = DataFolders.shared();

    private static final Path DATA = stopped();

    private static Path stopped() {
        try {
            return FOLDERS.stopped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "geen getal\n", "-1\n", "99999999999999999999\n", "0\n", "\u0000\u0001"})
    void aDamagedNoteOfADeadServerIsNoObstacle(String note) throws Exception {
        assertStartsWithNote(note);
    }

    @Test
    void aNoteWithANumberThatNobodyHasIsNoObstacle() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        Processes.await("its end", () -> !dead.isAlive());

        assertStartsWithNote(note(dead.pid()));
    }

    @Test
    void aNoteWithTheNumberOfAnInnocentProcessIsNoObstacleAndThatProcessLives() throws Exception {
        Process innocent = new ProcessBuilder("sleep", "600").start();
        try {
            assertStartsWithNote(note(innocent.pid()));
            assertStartsWithNote(note(ProcessHandle.current().pid()));

            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    private static void assertStartsWithNote(String note) throws IOException, SQLException {
        Files.writeString(DATA.resolve("postgres/data/postmaster.pid"), note);
        try (EmbeddedPostgres database = EmbeddedPostgres.start(DATA)) {
            assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    /// As PostgreSQL writes it; only the number is not its own.
    private static String note(long pid) {
        return pid + "\n/somewhere/postgres/data\n1763784000\n5432\n\n127.0.0.1\n  1234567         1\nready   \n";
    }
}
