package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.SimilarRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikenessTest {

    private static final Map<Facet, Set<String>> LONELY_OLD_PEOPLE = Map.of(
            Facet.TOPIC, Set.of("eenzaamheid"),
            Facet.TARGET_GROUP, Set.of("ouderen"),
            Facet.THEME, Set.of("verbondenheid"),
            Facet.OUTCOME, Set.of("gestopt"));

    @TempDir
    private Path directory;

    @Test
    void whatSharesMoreComesFirst() throws IOException {
        try (IndexOnDisk index = IndexOnDisk.of(
                directory,
                document("alleen-groep").with(Facet.TARGET_GROUP, "ouderen").build(),
                document("alles")
                        .with(Facet.TOPIC, "eenzaamheid")
                        .with(Facet.TARGET_GROUP, "ouderen")
                        .with(Facet.THEME, "verbondenheid")
                        .with(Facet.OUTCOME, "gestopt")
                        .build(),
                document("onderwerp-en-groep")
                        .with(Facet.TOPIC, "eenzaamheid")
                        .with(Facet.TARGET_GROUP, "ouderen")
                        .build())) {
            assertThat(similar(index, 10)).containsExactly("alles", "onderwerp-en-groep", "alleen-groep");
            assertThat(similar(index, 1)).containsExactly("alles");
        }
    }

    @Test
    void aSharedThemeOrOutcomeAloneTellsNothing() throws IOException {
        try (IndexOnDisk index = IndexOnDisk.of(
                directory,
                document("thema").with(Facet.THEME, "verbondenheid").build(),
                document("uitkomst").with(Facet.OUTCOME, "gestopt").build())) {
            assertThat(similar(index, 10)).isEmpty();
        }
    }

    @Test
    void aRareThingInCommonSaysMoreThanACommonOne() throws IOException {
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            for (int i = 0; i < 20; i++) {
                index.put(List.of(
                        document("gewoon-" + i).with(Facet.TOPIC, "eenzaamheid").build()));
            }
            index.put(List.of(
                    document("zeldzaam").with(Facet.TOPIC, "dierenliefde").build()));

            SimilarRequest request =
                    new SimilarRequest(Map.of(Facet.TOPIC, Set.of("eenzaamheid", "dierenliefde")), Set.of(), 3);

            assertThat(index.similar(request)).extracting(Hit::id).startsWith("zeldzaam");
        }
    }

    @Test
    void realPagesComeBeforeInventedOnesThatResembleAsMuch() throws IOException {
        try (IndexOnDisk index = IndexOnDisk.of(
                directory,
                document("a-verzonnen")
                        .with(Facet.TOPIC, "eenzaamheid")
                        .invented()
                        .build(),
                document("b-echt").with(Facet.TOPIC, "eenzaamheid").build())) {
            assertThat(similar(index, 10)).containsExactly("b-echt", "a-verzonnen");
        }
    }

    @Test
    void whatIsShownAlreadyDoesNotComeBack() throws IOException {
        try (IndexOnDisk index = IndexOnDisk.of(
                directory,
                document("zelf").with(Facet.TOPIC, "eenzaamheid").build(),
                document("ander").with(Facet.TOPIC, "eenzaamheid").build())) {
            assertThat(index.similar(new SimilarRequest(LONELY_OLD_PEOPLE, Set.of("zelf"), 10)))
                    .extracting(Hit::id)
                    .containsExactly("ander");
        }
    }

    private static List<String> similar(IndexOnDisk index, int size) throws IOException {
        return index.similar(new SimilarRequest(LONELY_OLD_PEOPLE, Set.of(), size)).stream()
                .map(Hit::id)
                .toList();
    }
}
