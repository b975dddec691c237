package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.TitleSuggestion;
import nl.soepsteen.index.suggest.TypedWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleSuggesterTest {

    private static final IndexDocument[] TITLES = {
        titled("Taalcafé in de bibliotheek"),
        titled("Eten met de buren"),
        titled("Samen eten op dinsdag"),
        titled("Eenzaamheid onder ouderen"),
        titled("Buurthuis De Brink"),
        titled("Een huis voor iedereen"),
        titled("Coördinator gezocht"),
        titled("Wat ging er mis?")
    };

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "ta, Taalcafé in de bibliotheek",
        "taalcafe, Taalcafé in de bibliotheek",
        "TAALCAFÉ, Taalcafé in de bibliotheek",
        "caf, Taalcafé in de bibliotheek",
        "taal caf, Taalcafé in de bibliotheek",
        "bibliotheek taal, Taalcafé in de bibliotheek",
        "taalcafé i, Taalcafé in de bibliotheek",
        "coord, Coördinator gezocht",
        "dinsdagen, Samen eten op dinsdag",
        "wat ging er mis?, Wat ging er mis?",
    })
    void aTitleIsFoundByTheBeginningsOfItsWordsAndTheirParts(String typed, String title) throws IOException {
        assertThat(titles(typed)).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eenzaamhied", "eenzaamhei ouderne", "enzaam"})
    void oneSlipInAWordIsAllowedForWhenNothingElseFits(String typed) throws IOException {
        try (IndexOnDisk index = IndexOnDisk.of(directory, TITLES)) {
            assertThat(index.suggestTitles(typed, 5)).singleElement().satisfies(found -> {
                assertThat(found.title()).isEqualTo("Eenzaamheid onder ouderen");
                assertThat(found.guessed()).isTrue();
            });
            assertThat(index.suggestTitles("eenzaam", 5)).singleElement().matches(found -> !found.guessed());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aal", "afe", "taalcafé xylofoon", "sde", "x", "", " ", "-", "tol"})
    void theMiddleOfAWordOrAWordTooManyFindsNothing(String typed) throws IOException {
        assertThat(titles(typed)).isEmpty();
    }

    @Test
    void aTitleThatBeginsSoComesBeforeALaterWordAndThatBeforeAPart() throws IOException {
        assertThat(titles("eten")).containsExactly("Eten met de buren", "Samen eten op dinsdag");
        assertThat(titles("hui")).containsExactly("Een huis voor iedereen", "Buurthuis De Brink");
    }

    @Test
    void realPagesComeBeforeInventedOnesAndShortTitlesBeforeLong() throws IOException {
        try (IndexOnDisk index = IndexOnDisk.of(
                directory,
                document("a").titled("Buur").invented().build(),
                titled("Buurtsoep voor de hele straat"),
                titled("Buurtsoep"),
                document("b").titled("De buurtsoep").build())) {
            assertThat(index.suggestTitles("buur", 5))
                    .extracting(TitleSuggestion::title)
                    .containsExactly("Buurtsoep", "Buurtsoep voor de hele straat", "Buur", "De buurtsoep");
            assertThat(index.suggestTitles("buur", 2))
                    .extracting(TitleSuggestion::title)
                    .containsExactly("Buurtsoep", "Buurtsoep voor de hele straat");
        }
    }

    @Test
    void itTellsWhatALinkNeeds() throws IOException {
        IndexDocument example = document("soep")
                .titled("Soep")
                .with(Facet.KIND, "artikel")
                .invented()
                .build();
        try (IndexOnDisk index = IndexOnDisk.of(directory, example)) {
            assertThat(index.suggestTitles("so", 5))
                    .containsExactly(new TitleSuggestion("soep", "soep", "Soep", "artikel", true, false));
        }
    }

    @Test
    void aWordLongerThanWhatIsKeptOfItIsFound() throws IOException {
        String word = "buurtverbindersnetwerkbijeenkomst";
        try (IndexOnDisk index = IndexOnDisk.of(directory, titled("Een " + word))) {
            for (int letters = 2; letters <= word.length(); letters++) {
                assertThat(index.suggestTitles(word.substring(0, letters), 5))
                        .as("%d letters", letters)
                        .hasSize(1);
            }
            assertThat(word).hasSizeGreaterThan(TypedWords.MAX_LETTERS);
        }
    }

    @Test
    void aRemovedPageIsNotSuggested() throws IOException {
        try (IndexOnDisk index = IndexOnDisk.of(directory, TITLES)) {
            index.remove(TITLES[0].id());
            assertThat(index.suggestTitles("taal", 5)).isEmpty();
        }
    }

    @Test
    void whateverIsTypedThereIsAnAnswer() throws IOException {
        Random random = new Random(4);
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            index.put(new RandomCollection(4).next("d", 200));
            index.put(List.of(TITLES));
            for (int i = 0; i < 3_000; i++) {
                String typed = hostile(random, i % 100 == 0 ? 5_000 : 1 + random.nextInt(30));
                assertThat(index.suggestTitles(typed, 5)).as(typed).hasSizeLessThanOrEqualTo(5);
            }
            assertThat(index.suggestTitles("taal" + " so".repeat(5_000), 5)).isEmpty();
        }
    }

    /// Letters of titles among signs that mean something elsewhere, halves of characters, and what cannot be seen.
    private static String hostile(Random random, int length) {
        String signs = "taalcfé \"*?~^()[]{}:\\/-+&|!<>'’\u0000\u0007\u202E\u200B\uD83D\uDE00\uFFFFשﷺİß日";
        return IntStream.range(0, length)
                .map(_ -> signs.charAt(random.nextInt(signs.length())))
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }

    private List<String> titles(String typed) throws IOException {
        try (IndexOnDisk index = IndexOnDisk.of(directory, TITLES)) {
            return index.suggestTitles(typed, 5).stream()
                    .map(TitleSuggestion::title)
                    .toList();
        }
    }

    private static IndexDocument titled(String title) {
        return document(title).titled(title).build();
    }
}
