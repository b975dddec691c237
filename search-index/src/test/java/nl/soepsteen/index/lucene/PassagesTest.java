package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.soepsteen.index.DocumentFixture;
import nl.soepsteen.index.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassagesTest {

    private static final String FILLER =
            "Dit is een zin die er verder niet toe doet maar wel lang genoeg is om te tellen. ";

    @TempDir
    private Path directory;

    @Test
    void aPassageComesWithItsHeadingAndMarksTheWholeWord() throws IOException {
        Passage passage = passages(
                        document("a")
                                .text("Inleiding zonder antwoord.")
                                .section("Wat werkte", "wat-werkte", "Wij belden aan. De buddy's kwamen elke week!"),
                        "buddy week")
                .getFirst();
        assertThat(passage.heading()).isEqualTo("Wat werkte");
        assertThat(passage.anchor()).isEqualTo("wat-werkte");
        assertThat(written(passage)).isEqualTo("De [buddy's] kwamen elke [week]!");
    }

    @Test
    void beforeTheFirstHeadingThereIsNone() throws IOException {
        Passage passage = passages(document("a").text("Samen eten."), "eten").getFirst();
        assertThat(passage.heading()).isNull();
        assertThat(passage.anchor()).isNull();
    }

    @Test
    void inflectionsAreMarkedAsTheyStand() throws IOException {
        assertThat(written(document("a").text("Twee cafés, veel huizen."), "café huis"))
                .containsExactly("Twee [cafés], veel [huizen].");
    }

    @Test
    void onlyTheWholePhraseIsMarked() throws IOException {
        assertThat(written(document("a").text("Eten doen wij samen. Wij willen samen eten. Samen?"), "\"samen eten\""))
                .containsExactly("Wij willen [samen eten]. Samen?");
    }

    @Test
    void aBeginningMarksTheWholeWord() throws IOException {
        assertThat(written(document("a").text("De buurtmoeders en het Buurthuis."), "buurt*"))
                .containsExactly("De [buurtmoeders] en het [Buurthuis].");
    }

    @Test
    void stopWordsAreNotMarked() throws IOException {
        assertThat(written(document("a").text("Het is de soep van de buurt."), "de soep"))
                .containsExactly("Het is de [soep] van de buurt.");
    }

    @Test
    void theSentencesWithMostOfTheQuestionComeFirstAndThreeAreGiven() throws IOException {
        String gap = FILLER.repeat(4);
        List<String> passages = written(
                document("a")
                        .text("Soep is er. " + gap + "Brood is er. " + gap + "Soep met brood is beter. " + gap
                                + "Brood op. " + gap + "Soep op."),
                "soep brood");
        assertThat(passages).hasSize(3);
        assertThat(passages.getFirst()).startsWith("[Soep] met [brood] is beter.");
    }

    @Test
    void aLongSentenceIsCutAroundTheWordAndSaysSo() throws IOException {
        String endless = "heel veel woorden achter elkaar ".repeat(50);
        String passage = written(document("a").text(endless + "soepsteen " + endless), "soepsteen")
                .getFirst();
        assertThat(passage).startsWith("…").endsWith("…").contains("[soepsteen]");
        assertThat(passage.length()).isBetween(100, 260);
        assertThat(passage).doesNotContain("…elkaar h ");
    }

    @Test
    void linesAreNotJoined() throws IOException {
        assertThat(written(document("a").text("Eerste punt\nTweede punt over soep\nDerde punt"), "soep"))
                .containsExactly("Tweede punt over [soep]");
    }

    @Test
    void whenOnlyTheTitleAnswersThereIsNoPassage() throws IOException {
        assertThat(passages(document("a").titled("Soep").text("Brood."), "soep"))
                .isEmpty();
        assertThat(passages(document("b").titled("Soep").text("Brood."), "")).isEmpty();
    }

    @Test
    void marksFallInTheRightSectionAfterEmptyAndForeignOnes() throws IOException {
        assertThat(written(
                        document("a")
                                .text("")
                                .section("Één", "een", "Ĳs en 😀 emoji, 'quotes' en é.")
                                .section("Leeg", "leeg", "   ")
                                .section("Twee", "twee", "Hier staat de soepsteen."),
                        "soepsteen"))
                .containsExactly("Hier staat de [soepsteen].");
    }

    private List<String> written(DocumentFixture document, String text) throws IOException {
        return passages(document, text).stream().map(PassagesTest::written).toList();
    }

    private static String written(Passage passage) {
        return passage.pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private List<Passage> passages(DocumentFixture document, String text) throws IOException {
        try (IndexOnDisk index = IndexOnDisk.of(directory.resolve("i" + System.nanoTime()), document.build())) {
            return index.search(text).hits().getFirst().passages();
        }
    }
}
