package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.index.SearchRequest.Start;
import nl.soepsteen.index.SimilarRequest;
import nl.soepsteen.index.Standing;
import nl.soepsteen.index.Tally;
import nl.soepsteen.index.TitleSuggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages, and what stands beside them.
class StandingTest {

    private static final IndexDocument PERSON = document("fatima")
            .titled("Fatima el Amrani")
            .summarised("Ik maak soep met de buurt, elke week soep.")
            .labels("Verbondenheid", "Bospolder", "soep")
            .with(Facet.KIND, "persoon")
            .with(Facet.THEME, "verbondenheid")
            .with(Facet.TOPIC, "soep")
            .standing(Standing.ASIDE)
            .build();

    private static final IndexDocument PAGE = document("soep")
            .titled("Samen eten")
            .text("Fatima kookte. Aan het eind van een lange dag aten we met elkaar, en er was ook soep bij.")
            .with(Facet.KIND, "interventie")
            .with(Facet.THEME, "verbondenheid")
            .with(Facet.TOPIC, "soep")
            .build();

    private static final IndexDocument TALK = document("gesprek")
            .titled("Soep voor velen")
            .text("Hoe maak je soep voor velen?")
            .with(Facet.KIND, "gesprek")
            .standing(Standing.TALK)
            .build();

    private static final IndexDocument ANSWERED = document("vraag")
            .titled("Soep voor velen")
            .text("Hoe maak je soep voor velen?")
            .with(Facet.KIND, "gesprek")
            .standing(Standing.ANSWERED)
            .build();

    @TempDir
    private Path directory;

    private IndexOnDisk index;

    @BeforeEach
    void open() throws IOException {
        index = IndexOnDisk.of(directory, PERSON, TALK, ANSWERED, PAGE);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private List<String> found(SearchRequest request) throws IOException {
        SearchAnswer answer = index.search(request);
        assertThat(answer.hits()).hasSize(Math.toIntExact(answer.total()));
        return answer.hits().stream().map(Hit::id).toList();
    }

    @Test
    void pagesComeFirstThenAnswersThenTalkThenTheOthers() throws IOException {
        assertThat(found(SearchRequest.of("soep"))).containsExactly("soep", "vraag", "gesprek", "fatima");
        assertThat(found(SearchRequest.of(""))).containsExactly("soep", "vraag", "gesprek", "fatima");
    }

    @Test
    void aNameIsTheFirstAnswerToAQuestionForIt() throws IOException {
        assertThat(found(SearchRequest.of("fatima el amrani"))).startsWith("fatima");
        assertThat(found(SearchRequest.of("amrani"))).startsWith("fatima");
    }

    @Test
    void whoAsksForPagesGetsNothingElse() throws IOException {
        assertThat(found(SearchRequest.of("soep").ofPages())).containsExactly("soep");
        SearchAnswer all = index.search(SearchRequest.of("").ofPages());
        assertThat(all.total()).isEqualTo(1);
        assertThat(all.facets().get(Facet.KIND)).hasSize(1);
        assertThat(found(new SearchRequest("", Map.of(), null, null, Order.NEWEST, new Start.Offset(0), 10).ofPages()))
                .containsExactly("soep");
        assertThat(found(new SearchRequest(
                        "", Map.of(Facet.KIND, Set.of("persoon")), null, null, Order.NEWEST, new Start.Offset(0), 10)))
                .containsExactly("fatima");
    }

    @Test
    void talliesLikenessesAndTitlesAreAboutPages() throws IOException {
        assertThat(index.tallies(Facet.KIND)).containsExactly(Map.entry("interventie", new Tally(1, 1)));
        assertThat(index.tallies(Facet.THEME)).containsEntry("verbondenheid", new Tally(1, 1));
        assertThat(index.similar(new SimilarRequest(Map.of(Facet.TOPIC, Set.of("soep")), Set.of(), 5)))
                .extracting(Hit::id)
                .containsExactly("soep");
        assertThat(index.suggestTitles("fatima", 5)).isEmpty();
        assertThat(index.suggestTitles("sam", 5))
                .extracting(TitleSuggestion::id)
                .containsExactly("soep");
    }

    @Test
    void aPageIsFoundByWhatWasSaidAboutIt() throws IOException {
        index.put(List.of(document("praat")
                .titled("Een bankje")
                .talk("Bij ons werkte een wasbak beter")
                .build()));
        assertThat(found(SearchRequest.of("wasbak"))).containsExactly("praat");
        index.put(List.of(document("zelf").titled("Een wasbak").build()));
        assertThat(found(SearchRequest.of("wasbak"))).containsExactly("zelf", "praat");
    }
}
