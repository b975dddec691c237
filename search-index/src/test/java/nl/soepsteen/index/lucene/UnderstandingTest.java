package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Lexicon;
import nl.soepsteen.index.Lexicon.Also;
import nl.soepsteen.index.Lexicon.Role;
import nl.soepsteen.index.Lexicon.Sense;
import nl.soepsteen.index.Lexicon.Value;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.Understanding.Recognised;
import nl.soepsteen.index.Understanding.Year;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions as people type them: misspelled, run together, taken apart, in other words.
class UnderstandingTest {

    private static final Lexicon LEXICON = Lexicon.of(List.of(
            new Sense(
                    List.of("Rotterdam"), List.of(), List.of(new Value(Facet.GEMEENTE, "rotterdam", 1f)), Role.SUBJECT),
            new Sense(
                    List.of("mislukt", "ging mis", "kwam niet van de grond"),
                    List.of(),
                    List.of(new Value(Facet.OUTCOME, "niet-gelukt", 1f), new Value(Facet.OUTCOME, "gestopt", 0.8f)),
                    Role.SUBJECT),
            new Sense(List.of("wat werkt"), List.of(), List.of(new Value(Facet.OUTCOME, "gelukt", 1f)), Role.WISH),
            new Sense(List.of("bejaarden"), List.of(new Also("ouderen", 0.8f)), List.of(), Role.SUBJECT),
            new Sense(List.of("wie heeft ervaring met"), List.of(), List.of(), Role.FRAME),
            new Sense(List.of("project"), List.of(), List.of(), Role.LIGHT)));

    @TempDir
    private Path directory;

    private IndexOnDisk index;

    @BeforeEach
    void aFewPages() throws IOException {
        index = IndexOnDisk.of(
                directory,
                document("buurthuis")
                        .titled("Koffie in het buurthuis")
                        .text("Ouderen drinken koffie tegen de eenzaamheid.")
                        .with(Facet.GEMEENTE, "rotterdam")
                        .with(Facet.OUTCOME, "gelukt")
                        .build(),
                document("plein")
                        .titled("Jongeren op het plein")
                        .text("Het voetballen hield na een zomer op.")
                        .with(Facet.GEMEENTE, "arnhem")
                        .with(Facet.OUTCOME, "gestopt")
                        .build(),
                document("maaltijd")
                        .titled("Samen eten met jongeren")
                        .text("Niemand kwam, ook niet na de posters.")
                        .with(Facet.GEMEENTE, "rotterdam")
                        .with(Facet.OUTCOME, "niet-gelukt")
                        .build());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aSpaceTooManyIsNoHindrance() throws IOException {
        assertThat(ids("buurt huis")).first().isEqualTo("buurthuis");
    }

    @Test
    void aSpaceTooFewIsNoHindrance() throws IOException {
        SearchAnswer answer = ask("sameneten");

        assertThat(answer.hits().getFirst().id()).isEqualTo("maaltijd");
        assertThat(answer.understanding().corrected()).isEqualTo("samen eten");
    }

    @Test
    void aMisspellingIsCorrectedAndSaid() throws IOException {
        SearchAnswer answer = ask("koffie eenzaamhied");

        assertThat(answer.hits().getFirst().id()).isEqualTo("buurthuis");
        assertThat(answer.understanding().corrected()).isEqualTo("koffie eenzaamheid");
    }

    @Test
    void betweenQuotesNothingIsCorrected() throws IOException {
        SearchAnswer answer = ask("\"eenzaamhied\"");

        assertThat(answer.hits()).isEmpty();
        assertThat(answer.understanding().corrected()).isNull();
    }

    @Test
    void anotherWordForTheSameFindsIt() throws IOException {
        assertThat(ids("bejaarden")).containsExactly("buurthuis");
    }

    @Test
    void aWordThatNoPageHasIsFoundInTheWordsOfTheDictionary() throws IOException {
        index.put(List.of(
                document("koffiehuis").titled("Het koffiehuis op de hoek").build()));

        SearchAnswer answer = ask("café");

        assertThat(answer.hits().getFirst().id()).isEqualTo("koffiehuis");
        assertThat(answer.understanding().corrected()).isNull();
    }

    @Test
    void aWordThatPagesHaveNeedsNoOther() throws IOException {
        index.put(List.of(
                document("koffiehuis").titled("Het koffiehuis op de hoek").build(),
                document("cafe").titled("Het café aan het plein").build()));

        assertThat(ids("café")).containsExactly("cafe");
    }

    @Test
    void howItWentIsSaidOnceInHoweverManyWords() throws IOException {
        index.put(List.of(document("tuin")
                .titled("Moestuin tussen de flats")
                .with(Facet.OUTCOME, "gelukt")
                .build()));
        index.put(IntStream.range(0, 12)
                .mapToObj(i -> document("anders" + i)
                        .titled("Fietsles voor moeders")
                        .with(Facet.OUTCOME, "niet-gelukt")
                        .build())
                .toList());

        assertThat(ids("moestuin mislukt")).startsWith("tuin");
        assertThat(ids("moestuin kwam niet van de grond")).startsWith("tuin");
    }

    @Test
    void aPlaceRanksAndIsOfferedButLeavesNothingOut() throws IOException {
        SearchAnswer answer = ask("jongeren rotterdam");

        assertThat(answer.hits().stream().map(hit -> hit.id()).toList())
                .startsWith("maaltijd")
                .contains("plein");
        assertThat(answer.understanding().recognised())
                .containsExactly(new Recognised("rotterdam", Facet.GEMEENTE, "rotterdam"));
        assertThat(answer.understanding().withAll()).isEqualTo(1);
        assertThat(answer.understanding().loosened()).isTrue();
    }

    @Test
    void aYearFindsWhatRanThenAndIsOffered() throws IOException {
        index.put(List.of(document("toen")
                .titled("Jongeren zonder plek")
                .text("Het plein was van niemand.")
                .years(2018, 2020)
                .build()));

        SearchAnswer answer = ask("jongeren 2019");

        assertThat(answer.hits().getFirst().id()).isEqualTo("toen");
        assertThat(answer.hits()).hasSizeGreaterThan(1);
        assertThat(answer.understanding().years()).containsExactly(new Year(2019, 1));
        assertThat(ask("jongeren 1234").understanding().years()).isEmpty();
    }

    @Test
    void aWordForHowItEndedFindsWhatCarriesThat() throws IOException {
        assertThat(ids("mislukt jongeren")).startsWith("maaltijd", "plein");
        assertThat(ids("ging mis met jongeren")).startsWith("maaltijd", "plein");
    }

    @Test
    void aWishRaisesAndAsksNothing() throws IOException {
        assertThat(ids("wat werkt")).containsExactly("buurthuis");
        assertThat(ids("wat werkt jongeren")).contains("plein", "maaltijd");
    }

    @Test
    void whatOnlyFramesAQuestionIsLeftOut() throws IOException {
        assertThat(ids("wie heeft ervaring met koffie")).containsExactly("buurthuis");
        assertThat(ask("wie heeft ervaring met koffie").understanding().loosened())
                .isFalse();
    }

    @Test
    void whatSaysLittleIsNotRequired() throws IOException {
        SearchAnswer answer = ask("project koffie");

        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.understanding().loosened()).isFalse();
    }

    @Test
    void withoutEverythingThereIsSomething() throws IOException {
        SearchAnswer answer = ask("koffie jongeren posters");

        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.understanding().withAll()).isZero();
    }

    @Test
    void whatOnlyLooksAlikeIsBetterThanNothing() throws IOException {
        SearchAnswer answer = ask("buurthuizenbeheerdersoverleg");

        assertThat(answer.hits().stream().map(hit -> hit.id()).toList()).contains("buurthuis");
        assertThat(answer.understanding().withAll()).isZero();
    }

    @Test
    void amongManyWordsThatNoPageHasEachMayLookLikeSomething() throws IOException {
        SearchAnswer answer = ask("qwrtzpsdf xcvbnmkj zzgghhtt wwqqssdd ppllkkmm buurthuizenbeheerdersoverleg");

        assertThat(answer.hits().stream().map(hit -> hit.id()).toList()).contains("buurthuis");
    }

    @Test
    void aMisspelledWordThatIsTooLongToCompareIsFoundByItsLetters() throws IOException {
        index.put(List.of(document("polis")
                .titled("Arbeidsongeschiktheidsverzekering voor wijkwerkers")
                .build()));

        assertThat(ids("arbeidsongeschiktheitsverzekerring")).first().isEqualTo("polis");
    }

    private List<String> ids(String text) throws IOException {
        return ask(text).hits().stream().map(hit -> hit.id()).toList();
    }

    private SearchAnswer ask(String text) throws IOException {
        return index.search(SearchRequest.of(text).with(LEXICON));
    }
}
