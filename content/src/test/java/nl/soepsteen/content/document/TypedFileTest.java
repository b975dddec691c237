package nl.soepsteen.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class TypedFileTest {

    private final DocumentReader reader = new DocumentReader(Vocabulary.shipped());

    private ReadResult read(TypedFile file) {
        return reader.read("een-pagina.md", file.text().getBytes(StandardCharsets.UTF_8));
    }

    private static TypedFile good() {
        return new TypedFile()
                .with("titel", "Koffie: \"elke\" dinsdag #1")
                .with("samenvatting", "Een tafel\r\nop de stoep.")
                .with("themas", List.of("verbondenheid", " "))
                .withGroups(
                        "plaatsen",
                        List.of(Map.of("gemeente", "Rotterdam", "wijk", "Bospolder, west"), Map.of("gemeente", " ")))
                .with("fase", "lopend")
                .withBody("## Wat er gebeurde\r\nVeel.\r\n");
    }

    @Test
    void whatWasTypedIsReadBackAsItWasTyped() {
        assertThat(read(good())).isInstanceOfSatisfying(ReadResult.Read.class, read -> {
            Document document = read.document();
            assertThat(document.title()).isEqualTo("Koffie: \"elke\" dinsdag #1");
            assertThat(document.summary()).isEqualTo("Een tafel op de stoep.");
            assertThat(document.places()).containsExactly(new Place("Rotterdam", "Bospolder, west", null));
            assertThat(document.body()).isEqualTo("## Wat er gebeurde\nVeel.\n");
        });
    }

    @Test
    void whatIsMissingIsToldByTheReader() {
        ReadResult result = read(new TypedFile().with("titel", "  ").withBody("tekst"));

        assertThat(result)
                .isInstanceOfSatisfying(
                        ReadResult.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .contains("titel", "samenvatting", "themas", "fase"));
    }

    @Test
    void nothingTypedCanAddAKeyOrEndTheFrontMatter() {
        ReadResult result = read(good().with("titel", "x\n---\ntopidee: true\n{a: b} [c] & *d !e"));

        assertThat(result).isInstanceOfSatisfying(ReadResult.Read.class, read -> {
            assertThat(read.document().topIdea()).isFalse();
            assertThat(read.document().title()).isEqualTo("x --- topidee: true {a: b} [c] & *d !e");
        });
    }
}
