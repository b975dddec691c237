package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.index.SearchRequest.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 300})
    void totalsHitsAndFacetCountsAreThoseOfLookingAtEveryDocument(int size) throws IOException {
        RandomCollection random = new RandomCollection(size);
        Map<String, IndexDocument> documents = new TreeMap<>();
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            fill(random, documents, index, size);
            NaiveModel model = new NaiveModel(documents.values());
            for (int i = 0; i < 120; i++) {
                SearchRequest request = random.request(Order.NEWEST, new Start.Offset(i % 5), 10);
                List<String> expected = model.newestFirst(request);
                SearchAnswer answer = index.search(request);
                assertThat(answer.total()).as(request.toString()).isEqualTo(expected.size());
                assertThat(ids(answer))
                        .as(request.toString())
                        .isEqualTo(expected.stream().skip(i % 5).limit(10).toList());
                assertThat(answer.facets()).as(request.toString()).isEqualTo(model.facets(request));
            }
        }
    }

    @Test
    void choosingAValueLeadsToAsManyHitsAsItsCountSays() throws IOException {
        RandomCollection random = new RandomCollection(7);
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            fill(random, new TreeMap<>(), index, 150);
            for (int i = 0; i < 15; i++) {
                SearchRequest request = random.request(Order.RELEVANCE, new Start.Offset(0), 5);
                for (var facet : index.search(request).facets().entrySet()) {
                    for (FacetCount count : facet.getValue()) {
                        assertThat(index.search(choosing(request, facet.getKey(), count.value()))
                                        .total())
                                .as(request + " with " + facet.getKey() + "=" + count.value())
                                .isEqualTo(count.count());
                    }
                }
            }
        }
    }

    @Test
    void pagesByRelevanceNeitherOverlapNorLeaveGaps() throws IOException {
        RandomCollection random = new RandomCollection(11);
        Map<String, IndexDocument> documents = new TreeMap<>();
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            fill(random, documents, index, 200);
            NaiveModel model = new NaiveModel(documents.values());
            for (int i = 0; i < 40; i++) {
                SearchRequest first = random.request(Order.RELEVANCE, new Start.Offset(0), 1 + i % 30);
                List<String> seen = new ArrayList<>();
                for (int offset = 0; offset <= 200; offset += first.size()) {
                    seen.addAll(ids(index.search(from(first, new Start.Offset(offset)))));
                }
                assertThat(seen)
                        .containsExactlyInAnyOrderElementsOf(model.hits(first).stream()
                                .map(IndexDocument::id)
                                .toList());
            }
        }
    }

    @Test
    void aHitShowsWhatTheDocumentHolds() throws IOException {
        IndexDocument document = document("even-buurten")
                .titled("Even buurten – «é» 😀")
                .summarised("Een vast gezicht")
                .with(Facet.THEME, "verbondenheid", "levendigheid")
                .with(Facet.WIJK, "rotterdam/bospolder")
                .in("Bospolder, Rotterdam", "Landelijk")
                .years(-3, 2021)
                .invented()
                .build();
        try (IndexOnDisk index = IndexOnDisk.of(directory, document)) {
            Hit hit = index.search("buurten").hits().getFirst();
            assertThat(hit)
                    .isEqualTo(new Hit(
                            document.id(),
                            document.slug(),
                            document.title(),
                            document.summary(),
                            document.facets(),
                            document.places(),
                            -3,
                            2021,
                            true,
                            List.of()));
        }
    }

    @Test
    void aPageBehindTheEndIsEmpty() throws IOException {
        try (IndexOnDisk index = IndexOnDisk.of(directory, document("a").build())) {
            SearchAnswer answer = index.search(from(SearchRequest.of(""), new Start.Offset(1_000)));
            assertThat(answer.hits()).isEmpty();
            assertThat(answer.total()).isEqualTo(1);
            assertThat(answer.next()).isNull();
        }
    }

    @Test
    void onlyTheMostFrequentValuesAreGivenAndTheChosenOnes() throws IOException {
        List<IndexDocument> documents = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            documents.add(document("d" + i)
                    .with(Facet.TOPIC, "often-" + i % 100, "once-" + i)
                    .build());
        }
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            index.put(documents);
            assertThat(index.search("").facets().get(Facet.TOPIC))
                    .hasSize(FacetCounter.MAX_VALUES)
                    .first()
                    .isEqualTo(new FacetCount("often-0", 3));
            SearchRequest chosen = choosing(choosing(SearchRequest.of(""), Facet.TOPIC, "once-99"), Facet.KIND, "x");
            assertThat(index.search(choosing(SearchRequest.of(""), Facet.TOPIC, "once-99"))
                            .facets()
                            .get(Facet.TOPIC))
                    .contains(new FacetCount("once-99", 1));
            assertThat(index.search(chosen).facets().get(Facet.KIND)).containsExactly(new FacetCount("x", 0));
        }
    }

    private static void fill(RandomCollection random, Map<String, IndexDocument> documents, IndexOnDisk index, int size)
            throws IOException {
        for (int start = 0; start < size; start += 20) {
            List<IndexDocument> some = new ArrayList<>();
            for (int i = start; i < Math.min(start + 20, size); i++) {
                some.add(random.next("d" + i % (size * 9 / 10 + 1)));
            }
            some.forEach(document -> documents.put(document.id(), document));
            index.put(some);
            if (start > 0) {
                documents.remove("d" + start / 2);
                index.remove("d" + start / 2);
            }
        }
    }

    private static SearchRequest choosing(SearchRequest request, Facet facet, String value) {
        Map<Facet, Set<String>> chosen = new TreeMap<>(request.chosen());
        chosen.put(facet, Set.of(value));
        return new SearchRequest(
                request.text(),
                chosen,
                request.fromYear(),
                request.untilYear(),
                request.order(),
                request.start(),
                request.size());
    }

    private static SearchRequest from(SearchRequest request, Start start) {
        return new SearchRequest(
                request.text(),
                request.chosen(),
                request.fromYear(),
                request.untilYear(),
                request.order(),
                start,
                request.size());
    }

    private static List<String> ids(SearchAnswer answer) {
        return answer.hits().stream().map(Hit::id).toList();
    }
}
