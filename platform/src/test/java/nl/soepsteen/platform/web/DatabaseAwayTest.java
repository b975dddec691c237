package nl.soepsteen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import nl.soepsteen.platform.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAwayTest {

    @Test
    void whoComesWhileTheDatabaseIsAwayHearsWhenToComeBack(@TempDir Path temp) throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        try (RunningSite running = RunningSite.start(temp.resolve("data"), "--soepsteen.collection=" + empty)) {
            running.bean(DataSource.class).unwrap(AutoCloseable.class).close();

            HttpResponse<String> answer = running.http().get("/interventies/even-buurten");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("30");
            assertThat(answer.body()).contains("Even niet bereikbaar");
        }
    }
}
