package nl.soepsteen.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What counts as reading, and that no reading is lost on its way to the database.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingsTest {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String PAGE = "/interventies/stuk-0";
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    static Path temp;

    private RunningSite site;
    private JdbcClient jdbc;
    private Readings readings;
    private UUID page;

    @BeforeAll
    void start() throws Exception {
        Path folder = Texts.folder(temp.resolve("eigen"), 2);
        site = RunningSite.start(temp.resolve("data"), "--soepsteen.collection=" + folder);
        jdbc = site.bean(JdbcClient.class);
        readings = site.bean(Readings.class);
        page = jdbc.sql("select id from publication where slug = 'stuk-0'")
                .query(UUID.class)
                .single();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @BeforeEach
    void nothingReadYet() {
        site.bean(ReadingKeeper.class).keep();
        jdbc.sql("delete from reading").update();
    }

    private int ask(String method, String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + address))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    /// The interceptor counts after the answer has begun, so the client may be faster than the count.
    private void awaitTotal(long expected) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(20);
        do {
            site.bean(ReadingKeeper.class).keep();
            if (readings.total(page) == expected) {
                return;
            }
            Thread.sleep(20);
        } while (Instant.now().isBefore(deadline));
        assertThat(readings.total(page)).isEqualTo(expected);
    }

    @Test
    void aBrowserThatShowsAPageCountsEveryTime() throws Exception {
        assertThat(ask("GET", PAGE, "User-Agent", BROWSER)).isEqualTo(200);
        assertThat(ask("GET", PAGE, "User-Agent", BROWSER)).isEqualTo(200);

        awaitTotal(2);
        assertThat(readings.lastMonth(page)).isEqualTo(2);
    }

    @Test
    void aPageThatTheBrowserStillHasIsReadToo() throws Exception {
        String tag = site.http().get(PAGE).headers().firstValue("ETag").orElseThrow();
        assertThat(ask("GET", PAGE, "User-Agent", BROWSER, "If-None-Match", tag))
                .isEqualTo(304);

        awaitTotal(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0 Safari/537.36",
                "curl/8.5.0",
                "Java-http-client/25"
            })
    void aProgramDoesNotRead(String agent) throws Exception {
        ask("GET", PAGE, "User-Agent", agent);

        assertOnlyWhatComesNowCounts();
    }

    @ParameterizedTest
    @CsvSource({"Sec-Purpose, prefetch", "Sec-Purpose, prefetch;prerender", "Purpose, prefetch"})
    void whatABrowserFetchesAheadIsNotRead(String header, String value) throws Exception {
        ask("GET", PAGE, "User-Agent", BROWSER, header, value);

        assertOnlyWhatComesNowCounts();
    }

    @Test
    void onlyThePageItselfIsRead() throws Exception {
        ask("HEAD", PAGE, "User-Agent", BROWSER);
        ask("GET", PAGE + ".md", "User-Agent", BROWSER);
        ask("GET", "/artikelen/stuk-0", "User-Agent", BROWSER); // moved
        ask("GET", "/interventies/bestaat-niet", "User-Agent", BROWSER);
        ask("GET", "/api/v1/interventies/stuk-0", "User-Agent", BROWSER);

        assertOnlyWhatComesNowCounts();
        assertThat(jdbc.sql("select count(*) from reading").query(Integer.class).single())
                .isEqualTo(1);
    }

    /// What was asked before is counted by now if it ever is: this one was asked later.
    private void assertOnlyWhatComesNowCounts() throws Exception {
        assertThat(ask("GET", PAGE, "User-Agent", BROWSER)).isEqualTo(200);
        awaitTotal(1);
    }

    @Test
    void whatTwoNodesCountedIsAddedUp() {
        Clock clock = Clock.fixed(NOW, ZoneId.of("UTC"));
        ReadingCounter one = new ReadingCounter(clock);
        ReadingCounter other = new ReadingCounter(clock);
        for (int i = 0; i < 3; i++) {
            one.count(new Slug("stuk-0"));
            one.count(new Slug("stuk-1"));
            other.count(new Slug("stuk-0"));
        }
        one.count(new Slug("weg-intussen"));
        new ReadingKeeper(one, jdbc).keep();
        ReadingKeeper second = new ReadingKeeper(other, jdbc);
        second.keep();
        second.keep();

        assertThat(readings.total(page)).isEqualTo(6);
        assertThat(jdbc.sql("select sum(times) from reading").query(Long.class).single())
                .isEqualTo(9);
    }

    @Test
    void aDayEndsAtMidnightInTheNetherlandsAndAMonthIsThirtyOfThem() {
        // In the summer, two hours ahead of UTC.
        ReadingCounter late = new ReadingCounter(Clock.fixed(Instant.parse("2026-07-01T22:30:00Z"), ZoneId.of("UTC")));
        late.count(new Slug("stuk-0"));
        new ReadingKeeper(late, jdbc).keep();
        assertThat(jdbc.sql("select cast(day as text) from reading")
                        .query(String.class)
                        .list())
                .containsExactly("2026-07-02");

        Instant lastMoment = Instant.parse("2026-07-31T12:00:00Z");
        assertThat(new Readings(jdbc, Clock.fixed(lastMoment, ZoneId.of("UTC"))).of(List.of(page)))
                .containsEntry(page, new Readings.Times(1, 1));
        Instant tooLate = Instant.parse("2026-08-01T12:00:00Z");
        assertThat(new Readings(jdbc, Clock.fixed(tooLate, ZoneId.of("UTC"))).of(List.of(page)))
                .containsEntry(page, new Readings.Times(1, 0));
    }

    @Test
    void aSiteThatStopsKeepsWhatItCounted(@TempDir Path other) throws Exception {
        Path folder = Texts.folder(other.resolve("eigen"), 1);
        Path data = other.resolve("data");
        try (RunningSite stopped = RunningSite.start(data, "--soepsteen.collection=" + folder)) {
            stopped.bean(ReadingCounter.class).count(new Slug("stuk-0"));
        }
        try (RunningSite again = RunningSite.start(data, "--soepsteen.collection=" + folder)) {
            assertThat(again.bean(JdbcClient.class)
                            .sql("select sum(times) from reading")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }
}
