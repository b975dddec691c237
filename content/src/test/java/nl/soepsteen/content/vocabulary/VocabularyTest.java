package nl.soepsteen.content.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.soepsteen.content.Slug;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary shipped = Vocabulary.shipped();

    @Test
    void theShippedVocabularyHasTermsInEveryListInTheEditorsOrder() {
        for (TermList list : TermList.values()) {
            assertThat(shipped.terms(list)).as(list.key()).isNotEmpty();
        }
        assertThat(shipped.terms(TermList.PHASES))
                .extracting(term -> term.slug().value())
                .containsExactly("idee", "experiment", "lopend", "afgerond", "ingebed");
    }

    @Test
    void aTermKeepsItsLabelNoteOtherWordsAndOrigin() {
        assertThat(shipped.term(TermList.THEMES, new Slug("toegankelijkheid"))).hasValueSatisfying(term -> {
            assertThat(term.label()).isEqualTo("Toegankelijkheid");
            assertThat(term.note()).isEqualTo("krijgen wat je nodig hebt, als je het nodig hebt");
            assertThat(term.origin()).isEqualTo("Wijktop Centrum");
        });
        assertThat(shipped.term(TermList.TOPICS, new Slug("eenzaamheid")))
                .hasValueSatisfying(term -> assertThat(term.alsoKnownAs())
                        .containsExactly("sociaal isolement", "vereenzaming", "isolement"));
        assertThat(shipped.contains(TermList.TOPICS, new Slug("verbondenheid"))).isFalse();
        assertThat(shipped.term(TermList.TOPICS, new Slug("verbondenheid"))).isEmpty();
    }

    @Test
    void theTemplatesOfTheFormComeAlong() {
        assertThat(shipped.templates()).containsOnlyKeys("gelukt", "niet-gelukt", "kort");
        assertThat(shipped.templates().get("kort"))
                .containsExactly("In het kort", "Voor wie", "Wat er gebeurde", "Wat raad je aan");
    }

    @Test
    void theFingerprintChangesWithWhatSearchUsesAndOnlyWithThat() throws IOException {
        String fingerprint = shipped.fingerprint();

        assertThat(Vocabulary.shipped().fingerprint()).isEqualTo(fingerprint).hasSize(64);
        assertThat(edited("vereenzaming", "alleen zijn").fingerprint()).isNotEqualTo(fingerprint);
        assertThat(edited("label: Eenzaamheid", "label: Alleen").fingerprint()).isNotEqualTo(fingerprint);
        assertThat(edited("noot: klein proberen", "noot: iets kleins").fingerprint())
                .isEqualTo(fingerprint);
    }

    @Test
    void aBrokenVocabularyNamesEverythingThatIsWrong() {
        assertThatThrownBy(() -> edited("slug: idee,", "slug: Een Idee,"))
                .isInstanceOf(BrokenVocabularyException.class)
                .hasMessageContaining("`Een Idee` is geen slug")
                .hasMessageContaining("`idee` ontbreekt in `fasen`");
        assertThatThrownBy(() -> edited("slug: buddy,", "slug: gesprek-thuis, kleur: rood,"))
                .hasMessageContaining("`gesprek-thuis` staat twee keer in `werkvormen`")
                .hasMessageContaining("`kleur` bestaat niet bij een begrip");
        assertThatThrownBy(() -> edited("kosten:", "kostenn:"))
                .hasMessageContaining("De lijst `kosten` ontbreekt")
                .hasMessageContaining("De lijst `kostenn` bestaat niet");
        assertThatThrownBy(() -> edited("label: Idee}", "label: Idee")).hasMessageContaining("Regel ");
    }

    @Test
    void aVocabularyMustBeUtf8() {
        InputStream latin1 = new ByteArrayInputStream("themas: één".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Vocabulary.read(latin1)).hasMessageContaining("geen UTF-8");
    }

    private static Vocabulary edited(String from, String to) throws IOException {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/soepsteen/vocabulary/vocabulary.yaml")) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(yaml).contains(from);
            return Vocabulary.read(
                    new ByteArrayInputStream(yaml.replace(from, to).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
