package nl.soepsteen.platform.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.publication.Publications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measures how long a changed row takes to be in search results: from the moment the database confirmed the commit
/// until a search finds the new text. Not part of the tests, because a time is no assertion: `./soepsteen bench
/// zichtbaar`.
class VisibilityMeasurement {

    private static final int PAGES = 2_000;
    private static final int CHANGES = 1_000;
    private static final int WARM_UP = 200;

    @Test
    void changedRowToSearchResult(@TempDir Path temp) throws Exception {
        Path folder = Texts.folder(temp.resolve("folder"), PAGES);
        try (RunningSite running = RunningSite.start(temp.resolve("data"), "--soepsteen.collection=" + folder)) {
            measure(running, "warm-up", 1, WARM_UP);
            report("1 writer", measure(running, "een", 1, CHANGES));
            report("8 writers", measure(running, "acht", 8, CHANGES / 8));
        }
    }

    private static long[] measure(RunningSite running, String name, int writers, int changesEach) throws Exception {
        Writing writing = new Writing(running.bean(Publications.class), running.bean(DocumentReader.class));
        SearchIndex index = running.bean(SearchIndex.class);
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            List<Future<long[]>> runs = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                int writer = w;
                runs.add(pool.submit(() -> {
                    long[] nanos = new long[changesEach];
                    for (int i = 0; i < changesEach; i++) {
                        String title = "Merk %s%dx%d".formatted(name, writer, i);
                        String slug = "stuk-" + (writer * changesEach + i) % PAGES;
                        writing.put(slug, title);
                        long committed = System.nanoTime();
                        awaitFound(index, title);
                        nanos[i] = System.nanoTime() - committed;
                    }
                    return nanos;
                }));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> run : runs) {
                all.add(run.get());
            }
            return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        }
    }

    private static void awaitFound(SearchIndex index, String title) throws InterruptedException {
        SearchRequest request = SearchRequest.of("\"" + title + "\"");
        while (index.search(request).hits().stream().map(Hit::title).noneMatch(title::equals)) {
            Thread.sleep(1);
        }
    }

    private static void report(String name, long[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%s, %d changes among %d pages: p50 %.0f ms, p90 %.0f ms, p99 %.0f ms, max %.0f ms%n",
                name,
                sorted.length,
                PAGES,
                millis(sorted, 0.50),
                millis(sorted, 0.90),
                millis(sorted, 0.99),
                millis(sorted, 1));
    }

    private static double millis(long[] sorted, double quantile) {
        return sorted[Math.min(sorted.length - 1, (int) (quantile * sorted.length))] / 1e6;
    }
}
