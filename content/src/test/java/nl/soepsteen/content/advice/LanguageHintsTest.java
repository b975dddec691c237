package nl.soepsteen.content.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.soepsteen.content.advice.Hint.Kind;
import nl.soepsteen.content.vocabulary.WritingWords;
import org.junit.jupiter.api.Test;

class LanguageHintsTest {

    private final LanguageHints hints = new LanguageHints(WritingWords.shipped());

    @Test
    void aWordThatPeopleAskedNotToUseComesWithTheReasonAndWhatElseOneCanSay() {
        List<Hint> found = hints.in("We begonnen in twee straten. In kwetsbare buurten gaat het anders.");

        assertThat(found).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo(Kind.UNWELCOME);
            assertThat(hint.text()).isEqualTo("kwetsbare buurten");
            assertThat(hint.rather()).isNotEmpty();
            assertThat(hint.reason()).contains("dialoog");
        });
    }

    @Test
    void jargonComesWithWhatEverybodySays() {
        assertThat(hints.in("Wij faciliteren de participatie."))
                .extracting(Hint::kind, Hint::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.JARGON, "faciliteren"),
                        org.assertj.core.groups.Tuple.tuple(Kind.JARGON, "participatie"));
    }

    @Test
    void aPartOfALongerWordIsAnotherWord() {
        assertThat(hints.in("De participatiewet, een buitenlandervaring en gekte."))
                .isEmpty();
    }

    @Test
    void onlyALongSentenceIsCalledLong() {
        String twentyFive = "woord ".repeat(24) + "woord.";
        assertThat(hints.in(twentyFive)).isEmpty();
        assertThat(hints.in("nog " + twentyFive)).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo(Kind.LONG_SENTENCE);
            assertThat(hint.reason()).contains("26 woorden");
        });
    }

    @Test
    void hurtComesBeforeJargonAndJargonBeforeLength() {
        String text = "Het " + "lange ".repeat(30) + "eind. Draagvlak. Zwervers.";

        assertThat(hints.in(text))
                .extracting(Hint::kind)
                .containsExactly(Kind.UNWELCOME, Kind.JARGON, Kind.LONG_SENTENCE);
    }
}
