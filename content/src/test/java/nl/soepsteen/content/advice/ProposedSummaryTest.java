package nl.soepsteen.content.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProposedSummaryTest {

    @Test
    void itIsTheFirstSentencesThatFit() {
        String text = "We zetten elke dinsdag koffie.\nEerst kwam er niemand. "
                + "Later wel, en dat vertellen we hier. ".repeat(20);

        assertThat(ProposedSummary.of(text))
                .startsWith("We zetten elke dinsdag koffie. Eerst kwam er niemand. Later wel")
                .endsWith(".")
                .hasSizeLessThan(241);
    }

    @Test
    void oneEndlessSentenceIsCutBetweenWords() {
        assertThat(ProposedSummary.of("woord ".repeat(500)))
                .hasSizeLessThanOrEqualTo(600)
                .endsWith("woord…");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(ProposedSummary.of(" \n ")).isEmpty();
    }
}
