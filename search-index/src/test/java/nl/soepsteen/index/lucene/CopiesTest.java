package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {

    private static final String STORY = """
            Elke woensdag zetten we een tafel op de stoep voor nummer veertien. De eerste weken kwam er niemand. Daarna bleef \
            mevrouw Bakker staan, en een week later nam ze haar overbuurman mee. In mei zaten er negen mensen, en wie niet kwam \
            kreeg een bordje soep aan de deur. Het kostte ons twintig euro per week en een lange adem.""";

    @TempDir
    private Path directory;

    @Test
    void theSameTextWithAnotherNameIsTold() throws IOException {
        try (IndexOnDisk index = IndexOnDisk.of(
                directory,
                document("stoep").titled("Soep op de stoep").text(STORY).build(),
                document("kopie")
                        .titled("Soep op straat")
                        .text(STORY.replace("mevrouw Bakker", "mevrouw Smit"))
                        .build(),
                document("anders")
                        .titled("Soep in het park")
                        .text(
                                "Op woensdag zetten we een tafel neer in het park, en er kwamen negen mensen die soep aten. "
                                        + "Niemand bleef weg, en niemand kreeg een bordje aan de deur. Het kostte ons bijna niets.")
                        .build(),
                document("kort").titled("Soep").text("Soep.").build(),
                document("korter").titled("Soep!").text("Soep.").build())) {
            SearchAnswer answer = index.search(SearchRequest.of("soep"));

            assertThat(answer.hits()).hasSize(5);
            assertThat(answer.copies()).hasSize(1);
            String copy = answer.copies().keySet().iterator().next();
            assertThat(answer.copies().get(copy)).isIn("stoep", "kopie").isNotEqualTo(copy);
            assertThat(copy).isIn("stoep", "kopie");
        }
    }
}
