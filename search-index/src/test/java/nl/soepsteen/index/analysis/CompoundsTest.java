package nl.soepsteen.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

    private final Compounds compounds = new Compounds(
            PartList.of(WordFile.lines("parts.txt")),
            new Stemming(WordFile.lines("stems.txt"), WordFile.lines("forms.txt")));

    @ParameterizedTest
    @CsvSource({
        "buurthuizen, buurt huis",
        "wijkverbinders, wijk verbinder",
        "kinderopvang, kind opvang",
        "soeploop, soep loop",
        "wijkwandelcoach, wijk wandel coach",
        "schuldhulpverlener, schuld hulp verlener",
        "groenteboer, groente boer",
        "zonnebloem, zon bloem",
        "teamleden, team lid",
        "huisregels, huis regel",
        "wijkregelingen, wijk regeling",
        "jaarverslagen, jaar verslag"
    })
    void compoundsComeApartInBaseWords(String word, String parts) {
        assertThat(compounds.parts(word)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gemeente",
                "bestuur",
                "bewoners",
                "vrijwilliger",
                "eenzaamheid",
                "woningen",
                "rotterdam",
                "verhalen",
                "kinderen",
                "samenwerking",
                "aardappel",
                "op",
                "",
                "café",
                "24uurszorg"
            })
    void otherWordsDoNot(String word) {
        assertThat(compounds.parts(word)).isEmpty();
    }

    @Test
    void aWordWithoutEndIsLeftAlone() {
        assertThat(compounds.parts("buurt".repeat(2_000))).isEmpty();
    }

    @Test
    void manyThreadsGetTheSameAnswer() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<List<String>>> calls = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                calls.add(() -> compounds.parts("buurthuizen"));
            }
            for (Future<List<String>> answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).containsExactly("buurt", "huis");
            }
        }
    }

    /// Floors a little under what was reached; the figures stand in docs/search.md.
    @Test
    void theHalfToTuneOnIsTakenApartWell() {
        CompoundSet.Score score = CompoundSet.tuning().score();
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.falseSplits()).as(score.toString()).isLessThanOrEqualTo(0.02);
    }

    @Test
    void theReportedHalfIsTakenApartWell() {
        CompoundSet.Score score = CompoundSet.reported().score();
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.94);
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.94);
        assertThat(score.falseSplits()).as(score.toString()).isLessThanOrEqualTo(0.04);
    }

    @Test
    void partsStandWhereTheirCompoundStands() throws IOException {
        assertThat(partTokens("Het buurthuis en de 65-plussers in alle speeltuinen."))
                .containsExactly("buurt +2 4-13", "huis +0 4-13", "spel +7 40-51", "tuin +0 40-51");
    }

    @Test
    void partsOfAQuestionAreStems() {
        assertThat(DutchAnalysis.partsOf("wijkbewoners")).containsExactly("wijk", "bewoner");
        assertThat(DutchAnalysis.partsOf("bewoners")).isEmpty();
    }

    private static List<String> partTokens(String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = DutchAnalysis.parts().tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
            OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add("%s +%d %d-%d"
                        .formatted(term, step.getPositionIncrement(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        }
        return tokens;
    }
}
