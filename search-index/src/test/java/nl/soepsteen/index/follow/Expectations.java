package nl.soepsteen.index.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Start;

/// What the follower's tests expect again and again.
final class Expectations {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Expectations() {}

    /// Waits until the condition holds; fails when that takes unreasonably long.
    static void eventually(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("time waited in vain")
                    .isLessThan(PATIENCE);
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /// The ids found, sorted.
    static List<String> ids(SearchIndex index, String text) {
        return hits(index, text).stream().map(Hit::id).sorted().toList();
    }

    /// The index answers exactly what the database holds, once it has caught up.
    static void assertSame(SearchIndex index, FakeDatabase database) {
        try {
            assertThat(index.await(database.head(), PATIENCE))
                    .as(() -> "caught up with " + database.head() + ": " + index.status())
                    .isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        eventually(() -> index.status().ready());
        assertThat(shown(index)).isEqualTo(expected(database));
    }

    static Map<String, String> shown(SearchIndex index) {
        Map<String, String> shown = new TreeMap<>();
        hits(index, "").forEach(hit -> shown.put(hit.id(), hit.title() + "|" + hit.summary()));
        return shown;
    }

    static Map<String, String> expected(FakeDatabase database) {
        Map<String, String> expected = new TreeMap<>();
        for (IndexDocument document : database.documents().values()) {
            expected.put(document.id(), document.title() + "|" + document.summary());
        }
        return expected;
    }

    /// All hits, page by page.
    static List<Hit> hits(SearchIndex index, String text) {
        List<Hit> hits = new ArrayList<>();
        Start start = new Start.Offset(0);
        while (true) {
            SearchAnswer answer = index.search(new SearchRequest(
                    text, Map.of(), null, null, SearchRequest.Order.RELEVANCE, start, SearchRequest.MAX_SIZE));
            hits.addAll(answer.hits());
            Cursor next = answer.next();
            if (next == null) {
                return hits;
            }
            start = new Start.After(next);
        }
    }
}
