package nl.soepsteen.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sentencesEndBehindTheirMark() {
        assertThat(sentences("Wij begonnen. Niemand kwam! Waarom? „Te vroeg.” Dus later… 'S Avonds lukte het."))
                .containsExactly(
                        "Wij begonnen.",
                        "Niemand kwam!",
                        "Waarom?",
                        "„Te vroeg.”",
                        "Dus later…",
                        "'S Avonds lukte het.");
    }

    @Test
    void abbreviationsInitialsAndNumbersDoNotEndOne() {
        assertThat(sentences("In o.a. Rotterdam sprak dr. J. de Vries (o.l.v. Mien) over € 1.200 p.p. en meer. Klaar."))
                .containsExactly(
                        "In o.a. Rotterdam sprak dr. J. de Vries (o.l.v. Mien) over € 1.200 p.p. en meer.", "Klaar.");
    }

    @Test
    void aLineIsASentence() {
        assertThat(sentences("eerste punt\ntweede punt\n\nSlot."))
                .containsExactly("eerste punt", "tweede punt", "Slot.");
    }

    @Test
    void aPlaceFarFromEitherEndIsNotSearchedForEver() {
        String endless = "woord ".repeat(1_000);
        assertThat(Sentences.start(endless, 3_000, 100)).isEqualTo(2_900);
        assertThat(Sentences.end(endless, 3_000, 100)).isEqualTo(3_100);
        assertThat(Sentences.end(endless, endless.length(), 100)).isEqualTo(endless.length());
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = Sentences.end(text, at, text.length());
            assertThat(Sentences.start(text, Math.max(at, end - 1), text.length()))
                    .isEqualTo(at);
            String sentence = text.substring(at, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            at = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
        }
        return sentences;
    }
}
