package nl.soepsteen.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import nl.soepsteen.index.query.UserQuery.Phrase;
import nl.soepsteen.index.query.UserQuery.Prefix;
import nl.soepsteen.index.query.UserQuery.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserQueryTest {

    @Test
    void wordsAreWords() {
        assertThat(UserQuery.parse("  samen\teten\n").wanted()).containsExactly(new Word("samen"), new Word("eten"));
    }

    @Test
    void aWordCountsOnce() {
        assertThat(UserQuery.parse("eten eten").wanted()).containsExactly(new Word("eten"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"samen eten\"", "“samen eten”", "„samen eten”", "„samen eten“", "‘samen eten’", "«samen eten»"
            })
    void quotesOfEveryKindMakeAPhrase(String text) {
        assertThat(UserQuery.parse(text).wanted()).containsExactly(new Phrase("samen eten"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"samen eten", "samen eten\"", "samen\" eten", "„samen eten", "\"\" samen eten"})
    void aQuoteWithoutAPartnerIsNoQuote(String text) {
        assertThat(UserQuery.parse(text).wanted()).containsExactly(new Word("samen"), new Word("eten"));
    }

    @Test
    void aMinusSignExcludesOnlyAtTheStartOfAWord() {
        UserQuery query = UserQuery.parse("wijk-team -overlast - -\"van de straat\"");
        assertThat(query.wanted()).containsExactly(new Word("wijk-team"));
        assertThat(query.unwanted()).containsExactly(new Word("overlast"), new Phrase("van de straat"));
    }

    @Test
    void aStarBehindTwoLettersIsABeginning() {
        assertThat(UserQuery.parse("wijk* b* * bu*rt").wanted())
                .containsExactly(new Prefix("wijk"), new Word("b*"), new Word("*"), new Word("bu*rt"));
        assertThat(UserQuery.parse("-wijk*").unwanted()).containsExactly(new Prefix("wijk"));
    }

    @Test
    void apostrophesBelongToTheWord() {
        assertThat(UserQuery.parse("foto's zo’n 's-Gravenhage").wanted())
                .containsExactly(new Word("foto's"), new Word("zo’n"), new Word("'s-Gravenhage"));
    }

    @Test
    void aFieldNameIsAWordLikeAnyOther() {
        assertThat(UserQuery.parse("id:geheim").wanted()).containsExactly(new Word("id:geheim"));
    }

    @Test
    void nothingTypedAsksNothing() {
        assertThat(UserQuery.parse("").isEmpty()).isTrue();
        assertThat(UserQuery.parse(" \u0000\u0007\u00a0\u3000 ").isEmpty()).isTrue();
        assertThat(UserQuery.parse("\"\" - -- \"").isEmpty()).isTrue();
    }

    @Test
    void longTextsAreReadAsFarAsTheLimits() {
        String many = "a1 ".repeat(10).replace("a1", "x") + numbered(200);
        assertThat(UserQuery.parse(many).wanted()).hasSize(UserQuery.MAX_PARTS);
        assertThat(UserQuery.parse("y".repeat(10_000)).wanted())
                .containsExactly(new Word("y".repeat(UserQuery.MAX_LENGTH)));
        assertThat(UserQuery.parse("x".repeat(UserQuery.MAX_LENGTH - 1) + "😀").wanted())
                .containsExactly(new Word("x".repeat(UserQuery.MAX_LENGTH - 1)));
        assertThat(UserQuery.parse("aa* bb* cc* dd* ee* ff* gg* hh* ii*").wanted())
                .filteredOn(Prefix.class::isInstance)
                .hasSize(UserQuery.MAX_PREFIXES);
    }

    private static String numbered(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i).append(' ');
        }
        return words.toString();
    }
}
