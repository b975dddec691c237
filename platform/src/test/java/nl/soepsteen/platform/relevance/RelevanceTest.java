package nl.soepsteen.platform.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Search must stay as good as it was: `./soepsteen relevantie` tells how good that is.
class RelevanceTest {

    private static @Nullable Trial trial;

    @BeforeAll
    static void ask() throws Exception {
        trial = Trial.run();
    }

    @AfterAll
    static void forget() {
        trial = null;
    }

    /// Slightly below what was reached; to be raised with it, never lowered to let a change pass.
    ///
    /// @param empty highest part of the queries without any hit
    private record Floor(double ndcg, double reciprocalRank, double recall, double empty) {
        static Floor of(Half half) {
            return switch (half) {
                case A -> new Floor(0.80, 0.91, 0.88, 0);
                case B -> new Floor(0.77, 0.86, 0.86, 0);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void searchIsAsGoodAsItWas(Half half) {
        Metrics reached = metrics(product(), half);
        Floor floor = Floor.of(half);

        assertThat(reached.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(floor.ndcg());
        assertThat(reached.reciprocalRank()).as("MRR").isGreaterThanOrEqualTo(floor.reciprocalRank());
        assertThat(reached.recall()).as("recall@20").isGreaterThanOrEqualTo(floor.recall());
        assertThat(reached.empty()).as("without any hit").isLessThanOrEqualTo(floor.empty());
    }

    @ParameterizedTest
    @EnumSource
    void searchIsBetterThanWhatItCouldHaveBeen(Half half) {
        double reached = metrics(product(), half).ndcg();

        List<String> systems = trial().systems();
        for (String rival : systems.subList(1, systems.size())) {
            assertThat(reached).as(rival).isGreaterThan(metrics(rival, half).ndcg());
        }
    }

    @Test
    void everySystemAnswered() {
        assertThat(trial().systems()).hasSize(6);
        assertThat(List.of(Half.values()))
                .allSatisfy(half -> assertThat(trial().systems())
                        .allSatisfy(system -> assertThat(metrics(system, half).recall())
                                .as(system)
                                .isPositive()));
    }

    private static Metrics metrics(String system, Half half) {
        return trial().metrics(system, query -> query.half() == half);
    }

    private static String product() {
        return trial().systems().getFirst();
    }

    private static Trial trial() {
        return Objects.requireNonNull(trial);
    }
}
