package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.index.SearchRequest.Start;
import nl.soepsteen.index.UnusableCursorException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "RELEVANCE, ''", "RELEVANCE, soep", "RELEVANCE, soep brood", "RELEVANCE, soep brood tuin plein",
        "RELEVANCE, so*", "RELEVANCE, -soep", "RELEVANCE, soep \"brood tuin\"", "NEWEST, soep"
    })
    void aWalkShowsEveryHitOnce(Order order, String text) throws IOException {
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            RandomCollection random = new RandomCollection(3);
            index.put(random.next("d", 200));
            List<String> atOnce = new ArrayList<>();
            for (int page = 0; page < 2; page++) {
                atOnce.addAll(ids(index.search(request(text, order, new Start.Offset(page * 100), 100))));
            }
            List<String> walked = new ArrayList<>();
            Start start = new Start.Offset(0);
            while (start != null) {
                SearchAnswer answer = index.search(request(text, order, start, 7));
                walked.addAll(ids(answer));
                assertThat(answer.total()).isEqualTo(atOnce.size());
                start = next(answer);
            }
            assertThat(walked).isEqualTo(atOnce);
        }
    }

    @ParameterizedTest
    @CsvSource({"RELEVANCE, soep", "RELEVANCE, soep brood tuin", "RELEVANCE, ''", "NEWEST, soep", "RELEVANCE, so* tuin"
    })
    void documentsThatStayAreShownOnceWhileOthersComeAndGo(Order order, String text) throws IOException {
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            RandomCollection random = new RandomCollection(5);
            Random chance = new Random(5);
            index.put(random.next("d", 300));
            Set<String> stay = new TreeSet<>();
            for (int page = 0; page < 3; page++) {
                stay.addAll(ids(index.search(request(text, order, new Start.Offset(page * 100), 100))));
            }
            List<String> walked = new ArrayList<>();
            Start start = new Start.Offset(0);
            while (start != null) {
                SearchAnswer answer = index.search(request(text, order, start, 5));
                walked.addAll(ids(answer));
                start = next(answer);
                if (walked.size() < 100) {
                    String gone = "d" + chance.nextInt(300);
                    String changed = "d" + chance.nextInt(300);
                    index.remove(gone);
                    index.put(List.of(
                            random.next(changed), random.next("new" + chance.nextInt(1_000)), random.next("new-too")));
                    stay.remove(gone);
                    stay.remove(changed);
                }
            }
            assertThat(stay).hasSizeGreaterThan(20);
            assertThat(walked.stream().filter(stay::contains)).containsExactlyInAnyOrderElementsOf(stay);
        }
    }

    @Test
    void pagesBehindTheReachOfPageNumbersAreReachedByCursor() throws IOException {
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            List<IndexDocument> many = new ArrayList<>();
            for (int i = 0; i < 1_250; i++) {
                many.add(document("d%04d".formatted(i)).build());
            }
            index.put(many);
            SearchAnswer last =
                    index.search(request("", Order.RELEVANCE, new Start.Offset(SearchRequest.MAX_OFFSET), 100));
            SearchAnswer beyond = index.search(request("", Order.RELEVANCE, after(last), 100));
            SearchAnswer end = index.search(request("", Order.RELEVANCE, after(beyond), 100));
            assertThat(beyond.hits().getFirst().id()).isEqualTo("d1100");
            assertThat(end.hits()).hasSize(50);
            assertThat(end.next()).isNull();
        }
    }

    @Test
    void aCursorFitsItsOwnQuestionOnly() throws IOException {
        try (IndexOnDisk index = tenSoups()) {
            Start after = after(index.search(request("soep", Order.RELEVANCE, new Start.Offset(0), 3)));
            assertThat(index.search(request("soep", Order.RELEVANCE, after, 9)).hits())
                    .hasSize(7);
            assertUnusable(index, request("brood", Order.RELEVANCE, after, 3));
            assertUnusable(index, request("soep", Order.NEWEST, after, 3));
            assertUnusable(
                    index,
                    new SearchRequest(
                            "soep", Map.of(Facet.KIND, Set.of("artikel")), null, null, Order.RELEVANCE, after, 3));
            assertUnusable(index, new SearchRequest("soep", Map.of(), 2020, null, Order.RELEVANCE, after, 3));
            assertUnusable(index, new SearchRequest("soep", Map.of(), null, 2020, Order.RELEVANCE, after, 3));
        }
    }

    @Test
    void aChangedCursorIsRefused() throws IOException {
        try (IndexOnDisk index = tenSoups()) {
            String token = cursor(index.search(request("soep", Order.RELEVANCE, new Start.Offset(0), 3)))
                    .token();
            for (int i = 0; i < token.length() - 1; i++) {
                char other = token.charAt(i) == 'A' ? 'B' : 'A';
                String changed = token.substring(0, i) + other + token.substring(i + 1);
                assertUnusable(index, request("soep", Order.RELEVANCE, new Start.After(new Cursor(changed)), 3));
                String cut = token.substring(0, i);
                assertUnusable(index, request("soep", Order.RELEVANCE, new Start.After(new Cursor(cut)), 3));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "../../etc/passwd", "AAAA", "é", "😀", "a+b/c=", "%00"})
    void nonsenseIsNoCursor(String token) throws IOException {
        try (IndexOnDisk index = tenSoups()) {
            assertUnusable(index, request("soep", Order.RELEVANCE, new Start.After(new Cursor(token)), 3));
        }
    }

    @Test
    void aCursorIsSafeInAnAddress() throws IOException {
        try (IndexOnDisk index = tenSoups()) {
            assertThat(cursor(index.search(request("soep", Order.RELEVANCE, new Start.Offset(0), 3)))
                            .token())
                    .matches("[A-Za-z0-9_-]{20,200}");
        }
    }

    private IndexOnDisk tenSoups() throws IOException {
        IndexOnDisk index = new IndexOnDisk(directory);
        List<IndexDocument> soups = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            soups.add(document("soep" + i).titled("soep").build());
        }
        index.put(soups);
        return index;
    }

    private static void assertUnusable(IndexOnDisk index, SearchRequest request) {
        assertThatThrownBy(() -> index.search(request))
                .isInstanceOf(UnusableCursorException.class)
                .hasMessage("Deze link naar meer resultaten hoort niet bij deze zoekvraag. "
                        + "Begin opnieuw bij de eerste pagina.");
    }

    private static SearchRequest request(String text, Order order, Start start, int size) {
        return new SearchRequest(text, Map.of(), null, null, order, start, size);
    }

    private static Cursor cursor(SearchAnswer answer) {
        Cursor next = answer.next();
        if (next == null) {
            throw new AssertionError("no cursor");
        }
        return next;
    }

    private static Start after(SearchAnswer answer) {
        return new Start.After(cursor(answer));
    }

    private static @Nullable Start next(SearchAnswer answer) {
        return answer.next() == null ? null : new Start.After(answer.next());
    }

    private static List<String> ids(SearchAnswer answer) {
        return answer.hits().stream().map(Hit::id).toList();
    }
}
