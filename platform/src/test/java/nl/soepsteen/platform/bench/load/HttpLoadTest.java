package nl.soepsteen.platform.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// On a clock of its own: it ticks when it is read, and jumps while the server works on an answer.
class HttpLoadTest {

    private static final Duration WORK = Duration.ofMillis(500);
    /// Nanoseconds.
    private static final long TICK = 1_000;

    private final AtomicLong clock = new AtomicLong();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/goed", exchange -> {
            clock.addAndGet(WORK.toNanos());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/fout", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private HttpLoad load(String... addresses) throws IOException {
        return new HttpLoad(server.getAddress().getPort(), List.of(addresses), 1, () -> clock.addAndGet(TICK));
    }

    /// At ten questions a second, each half a second of work, visitors wait longer and longer. A generator that waited
    /// for each answer before it counted the next visitor would tell of half a second only.
    @Test
    void countsTheWaitingOfThoseWhoCameWhileTheServerWasBusy() throws IOException {
        try (HttpLoad load = load("/goed")) {
            Outcome outcome = load.open(10, Duration.ofSeconds(2));

            assertThat(outcome.offered()).isGreaterThan(10);
            assertThat(outcome.latencies().getTotalCount()).isEqualTo(outcome.offered());
            double workMillis = outcome.offered() * WORK.toMillis();
            assertThat(outcome.millis(1)).isGreaterThan(workMillis - 2_000 - WORK.toMillis());
            assertThat(outcome.keptUp()).isFalse();
        }
    }

    @Test
    void saysThatAServerKeepsUpWhenHardlyAnythingIsLeftOver() {
        assertThat(outcome(100, 100, 0).keptUp()).isTrue();
        assertThat(outcome(100, 98, 0).keptUp()).isTrue();
        assertThat(outcome(100, 97, 0).keptUp()).isFalse();
        assertThat(outcome(100, 99, 1).keptUp()).isFalse();
    }

    private static Outcome outcome(long offered, long answered, long failed) {
        return new Outcome(offered, answered, failed, 0, Duration.ofSeconds(1), 0, Outcome.histogram());
    }

    @Test
    void tellsOfAnswersThatAreNoPage() throws IOException {
        try (HttpLoad load = load("/goed", "/fout")) {
            Outcome outcome = load.closed(Duration.ofSeconds(3));

            assertThat(outcome.failed()).isPositive();
            assertThat(outcome.keptUp()).isFalse();
            assertThat(outcome.offered()).isEqualTo(outcome.latencies().getTotalCount());
        }
    }
}
