package nl.soepsteen.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    Path folder;

    @Test
    void onlyTheNewestFilesAreKept() throws IOException {
        for (int day = 10; day < 20; day++) {
            Files.writeString(folder.resolve("postgresql-202611" + day + "-120000.log"), "day " + day);
        }
        Files.writeString(folder.resolve("aantekeningen.txt"), "not ours");

        new ServerLog(folder).prune();

        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "postgresql-20261115-120000.log",
                        "postgresql-20261116-120000.log",
                        "postgresql-20261117-120000.log",
                        "postgresql-20261118-120000.log",
                        "postgresql-20261119-120000.log",
                        "aantekeningen.txt");
    }

    @Test
    void theLastWordsComeFromTheFirstMomentsAndTheNewestFile() throws IOException {
        Files.writeString(folder.resolve("postgresql-20261110-120000.log"), "old\n");
        Files.writeString(folder.resolve("postgresql-20261111-120000.log"), "FATAL: why\n");
        Files.writeString(folder.resolve("start.log"), "first\n");

        assertThat(new ServerLog(folder).lastWords()).isEqualTo("first\nFATAL: why\n");
    }
}
