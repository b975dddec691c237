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
        static Floor of(Share share) {
            return switch (share) {
                case TUNE -> new Floor(0.80, 0.91, 0.89, 0);
                case REPORT -> new Floor(0.77, 0.79, 0.91, 0);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void searchIsAsGoodAsItWas(Share share) {
        Metrics reached = metrics(product(), share);
        Floor floor = Floor.of(share);

        assertThat(reached.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(floor.ndcg());
        assertThat(reached.reciprocalRank()).as("MRR").isGreaterThanOrEqualTo(floor.reciprocalRank());
        assertThat(reached.recall()).as("recall@20").isGreaterThanOrEqualTo(floor.recall());
        assertThat(reached.empty()).as("without any hit").isLessThanOrEqualTo(floor.empty());
    }

    @ParameterizedTest
    @EnumSource
    void searchIsBetterThanWhatItCouldHaveBeen(Share share) {
        double reached = metrics(product(), share).ndcg();

        List<String> systems = trial().systems();
        for (String rival : systems.subList(1, systems.size())) {
            assertThat(reached).as(rival).isGreaterThan(metrics(rival, share).ndcg());
        }
    }

    @Test
    void everySystemAnswered() {
        assertThat(trial().systems()).hasSize(6);
        assertThat(List.of(Share.values()))
                .allSatisfy(share -> assertThat(trial().systems())
                        .allSatisfy(system -> assertThat(metrics(system, share).recall())
                                .as(system)
                                .isPositive()));
    }

    private static Metrics metrics(String system, Share share) {
        return trial().metrics(system, query -> query.share() == share);
    }

    private static String product() {
        return trial().systems().getFirst();
    }

    private static Trial trial() {
        return Objects.requireNonNull(trial);
    }
}
