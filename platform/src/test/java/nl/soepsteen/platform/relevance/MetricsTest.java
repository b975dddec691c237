package nl.soepsteen.platform.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final Offset<Double> ALMOST = within(0.0005);

    private final JudgedQuery query =
            new JudgedQuery("soep", Category.EVERYDAY, Share.TUNE, Map.of("soepdag", 3, "buurtsoep", 2, "eettafel", 1));

    @Test
    void theBestOrderIsWorthOne() {
        Metrics metrics = Metrics.of(query, List.of("soepdag", "buurtsoep", "eettafel"));

        assertThat(metrics).isEqualTo(new Metrics(1, 1, 1, 0));
    }

    @Test
    void gainsAreDiscountedByRank() {
        // (0 + 3 / log2(3) + 7 / log2(4)) / (7 / log2(2) + 3 / log2(3) + 1 / log2(4)) = 5.3928 / 9.3928
        assertThat(Metrics.of(query, List.of("naaikrans", "buurtsoep", "soepdag"))
                        .ndcg())
                .isEqualTo(0.5741, ALMOST);
    }

    @Test
    void onlyHelpfulDocumentsCountForRankAndRecall() {
        Metrics metrics = Metrics.of(query, List.of("eettafel", "naaikrans", "soepdag"));

        assertThat(metrics.reciprocalRank()).isEqualTo(1 / 3.0, ALMOST);
        assertThat(metrics.recall()).isEqualTo(0.5);
    }

    @Test
    void nothingFoundIsWorthNothing() {
        assertThat(Metrics.of(query, List.of())).isEqualTo(new Metrics(0, 0, 0, 1));
    }

    @Test
    void whatComesEleventhGainsNothingButIsFound() {
        List<String> hits = Stream.concat(
                        IntStream.range(0, 10).mapToObj(i -> "anders-" + i), Stream.of("soepdag", "buurtsoep"))
                .toList();

        Metrics metrics = Metrics.of(query, hits);

        assertThat(metrics.ndcg()).isZero();
        assertThat(metrics.reciprocalRank()).isEqualTo(1 / 11.0, ALMOST);
        assertThat(metrics.recall()).isEqualTo(1);
    }

    @Test
    void whatComesTwentyFirstIsNotFound() {
        List<String> hits = Stream.concat(Collections.nCopies(20, "anders").stream(), Stream.of("soepdag"))
                .toList();

        assertThat(Metrics.of(query, hits)).isEqualTo(new Metrics(0, 0, 0, 0));
    }

    @Test
    void everyQueryWeighsTheSameInTheMean() {
        Metrics mean = Metrics.mean(List.of(new Metrics(1, 1, 1, 0), new Metrics(0, 0.5, 0, 1)));

        assertThat(mean).isEqualTo(new Metrics(0.5, 0.75, 0.5, 0.5));
    }
}
