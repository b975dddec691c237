package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalliesTest {

    @TempDir
    private Path directory;

    @Test
    void theyAreThoseOfLookingAtEveryDocumentThatIsThere() throws IOException {
        List<IndexDocument> documents = new RandomCollection(5).next("d", 120);
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            index.put(documents);
            for (IndexDocument gone : documents.subList(0, 20)) {
                index.remove(gone.id());
            }
            for (Facet facet : Facet.values()) {
                assertThat(index.tallies(facet))
                        .as(facet.parameter())
                        .isNotEmpty()
                        .isEqualTo(counted(documents.subList(20, 120), facet));
            }
        }
    }

    @Test
    void everyValueIsThereHoweverManyThereAre() throws IOException {
        List<IndexDocument> documents = new ArrayList<>();
        for (int i = 0; i < FacetCounter.MAX_VALUES + 50; i++) {
            documents.add(
                    document("d" + i).with(Facet.WIJK, "utrecht/wijk-" + i).build());
        }
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            index.put(documents);
            assertThat(index.tallies(Facet.WIJK)).hasSize(documents.size());
        }
    }

    @Test
    void aValueOfInventedExamplesAloneIsKnownAsSuch() throws IOException {
        IndexDocument example =
                document("a").with(Facet.GEMEENTE, "molendam").invented().build();
        try (IndexOnDisk index = IndexOnDisk.of(directory, example)) {
            assertThat(index.tallies(Facet.GEMEENTE).get("molendam"))
                    .isEqualTo(new Tally(1, 0))
                    .matches(Tally::onlyInvented);
        }
    }

    @Test
    void anEmptyIndexHasNone() throws IOException {
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            assertThat(index.tallies(Facet.THEME)).isEmpty();
        }
    }

    private static Map<String, Tally> counted(List<IndexDocument> documents, Facet facet) {
        Map<String, Tally> counted = new TreeMap<>();
        for (IndexDocument document : documents) {
            for (String value : new HashSet<>(document.values(facet))) {
                counted.merge(
                        value,
                        new Tally(1, document.invented() ? 0 : 1),
                        (one, other) -> new Tally(one.all() + other.all(), one.real() + other.real()));
            }
        }
        return counted;
    }
}
