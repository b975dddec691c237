package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @TempDir
    private Path directory;

    private IndexOnDisk index;

    @BeforeEach
    void aFewPages() throws IOException {
        index = IndexOnDisk.of(
                directory,
                document("wijkteam")
                        .titled("Het wijkteam luistert")
                        .summarised("Bewoners vertellen, professionals schrijven mee")
                        .text("Van het kastje naar de muur: dat wilden wij niet. Samen eten hielp.")
                        .build(),
                document("koken")
                        .titled("Samen koken")
                        .keywords("soep")
                        .labels("Eenzaamheid", "sociaal isolement")
                        .in("Bospolder, Rotterdam")
                        .section("Wat het kostte", "kosten", "Elke week samen aan tafel eten in het buurthuis.")
                        .with(Facet.THEME, "verbondenheid")
                        .build(),
                document("hangplek")
                        .titled("Een hangplek zonder overlast")
                        .text("Jongeren en ouderen spraken af: geen muziek na tienen. De buurthuizen deden mee.")
                        .build());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void blankFindsEverything() throws IOException {
        assertThat(index.ids("")).containsExactly("hangplek", "koken", "wijkteam");
        assertThat(index.ids(" \t ")).hasSize(3);
        assertThat(index.ids("?!… ( )")).hasSize(3);
    }

    @Test
    void everyFieldIsSearchedAndTheTitleWeighsMost() throws IOException {
        assertThat(index.ids("soep")).containsExactly("koken");
        assertThat(index.ids("isolement")).containsExactly("koken");
        assertThat(index.ids("bospolder")).containsExactly("koken");
        assertThat(index.ids("kosten")).containsExactly("koken");
        assertThat(index.ids("professionals")).containsExactly("wijkteam");
        assertThat(index.ids("samen")).containsExactly("koken", "wijkteam");
    }

    @Test
    void inflectionsAreFound() throws IOException {
        assertThat(index.ids("buurthuis")).containsExactlyInAnyOrder("koken", "hangplek");
        assertThat(index.ids("BUURTHUIZEN")).containsExactlyInAnyOrder("koken", "hangplek");
    }

    @Test
    void whatHasAllWordsIsCounted() throws IOException {
        assertThat(withAll("samen eten")).isEqualTo(2);
        assertThat(withAll("samen eten overlast")).isZero();
        assertThat(withAll("geen overlast muziek")).isEqualTo(1);
    }

    @Test
    void whatHasAPartFollowsWhenThereIsRoom() throws IOException {
        assertThat(index.ids("eten overlast")).containsExactlyInAnyOrder("koken", "wijkteam", "hangplek");
        assertThat(index.ids("geen overlast")).first().isEqualTo("hangplek");
    }

    @Test
    void whatHasAPartStaysAwayWhenAPageIsFull() throws IOException {
        index.put(IntStream.range(0, 20)
                .mapToObj(i -> document("feest" + i)
                        .titled("Een feest op straat")
                        .text("Samen dansen.")
                        .build())
                .toList());

        assertThat(index.search(SearchRequest.of("feest straat samen")).total()).isEqualTo(20);
        assertThat(withAll("feest straat samen")).isEqualTo(20);
    }

    @Test
    void stopWordsDoNotNarrowTheSearch() throws IOException {
        assertThat(index.ids("wat is het wijkteam")).containsExactly("wijkteam");
        assertThat(index.ids("naar de")).first().isEqualTo("wijkteam");
    }

    @Test
    void negationsDo() throws IOException {
        assertThat(withAll("zonder overlast")).isEqualTo(1);
        assertThat(withAll("niet overlast")).isZero();
    }

    @Test
    void aPhraseStandsTogetherAndInOrder() throws IOException {
        assertThat(index.ids("\"samen eten\"")).containsExactly("wijkteam");
        assertThat(index.ids("„van het kastje naar de muur”")).containsExactly("wijkteam");
        assertThat(index.ids("\"eten samen\"")).isEmpty();
    }

    @Test
    void wordsThatStandTogetherComeFirst() throws IOException {
        index.put(List.of(
                document("ver")
                        .text("samen lopen wij elke ochtend een heel eind en daarna gaan wij eten")
                        .build(),
                document("zij")
                        .text("elke ochtend lopen wij een heel eind en daarna gaan wij samen eten")
                        .build()));
        assertThat(index.ids("samen eten").indexOf("zij"))
                .isLessThan(index.ids("samen eten").indexOf("ver"));
    }

    @Test
    void aMinusExcludes() throws IOException {
        assertThat(index.ids("samen -soep")).containsExactly("wijkteam");
        assertThat(index.ids("samen -\"samen aan tafel\"")).containsExactly("wijkteam");
        assertThat(index.ids("samen -tafel*")).containsExactly("wijkteam");
    }

    @Test
    void onlyAMinusIsEverythingElse() throws IOException {
        assertThat(index.ids("-soep")).containsExactly("hangplek", "wijkteam");
    }

    @Test
    void aBeginningFindsWholeWords() throws IOException {
        assertThat(index.ids("hang*")).containsExactly("hangplek");
        assertThat(index.ids("eenzaamh*")).containsExactly("koken");
        assertThat(index.ids("EENZAAMH*")).containsExactly("koken");
        assertThat(index.ids("buurthuiz*")).containsExactly("hangplek");
        assertThat(index.ids("Ha*")).containsExactly("hangplek");
        assertThat(index.ids("pro*")).containsExactly("wijkteam");
        assertThat(index.ids("prof*")).containsExactly("wijkteam");
        assertThat(index.ids("profs*")).isEmpty();
    }

    @Test
    void aHyphenIsNoHindrance() throws IOException {
        assertThat(index.ids("wijk-team")).containsExactly("wijkteam");
        index.put(List.of(document("met").titled("Ons wijk-team").build()));
        assertThat(index.ids("wijk-team")).containsExactlyInAnyOrder("wijkteam", "met");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$facets", "verbondenheid", "_all", "real:1", "invented:0"})
    void whatIsNotTextCannotBeReached(String text) throws IOException {
        assertThat(index.ids(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id:koken",
                "title:koken",
                "shown:samen",
                "main.parts:soep",
                "text:(samen OR eten)",
                "$facets:thema",
                "thema/verbondenheid"
            })
    void nameOfAFieldIsAWordLikeAnyOther(String text) throws IOException {
        assertThat(index.ids(text)).isEqualTo(index.ids(text.replaceAll("[^a-zA-Z]+", " ")));
    }

    @Test
    void whatAPageCarriesIsNotAWordOfItsText() throws IOException {
        // "verbondenheid" stands in no text, only among the themes of "koken".
        assertThat(index.ids("thema/verbondenheid")).isEqualTo(index.ids("thema"));
        assertThat(index.ids("$facets:thema")).isEqualTo(index.ids("thema"));
    }

    private long withAll(String text) throws IOException {
        return index.search(SearchRequest.of(text)).understanding().withAll();
    }

    @Test
    void realPagesComeBeforeInventedOnesThatAreEquallyGood() throws IOException {
        index.put(List.of(
                document("a-bedacht").titled("Buurtmoestuin").invented().build(),
                document("b-echt").titled("Buurtmoestuin").build()));
        assertThat(index.ids("buurtmoestuin")).containsExactly("b-echt", "a-bedacht");
    }
}
