package nl.soepsteen.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentWriterTest {

    private final DocumentWriter writer = new DocumentWriter();

    @Test
    void aDocumentIsWrittenInOneFormWithoutDefaults() {
        String canonical = """
                ---
                titel: Even buurten, met [koek] & soep
                samenvatting: "Let op: een #vast gezicht."
                themas: [verbondenheid, levendigheid]
                onderwerpen: [eenzaamheid]
                trefwoorden: [trapje, "soep, koek", "2019", "ja", "true"]
                plaatsen:
                  - {gemeente: "'s-Gravenhage", wijk: Bospolder}
                  - {gemeente: Nijmegen}
                fase: lopend
                uitkomst: gelukt
                toetsing: {niveau: niet-erkend, instituut: Movisie, datum: 2019-03-01, url: "https://voorbeeld.nl/e?a=b&c"}
                van: 2018
                tot: 2019-06
                bron: {titel: Verslag, url: https://voorbeeld.nl/v, jaar: 2019}
                ---
                Tekst zonder einde""";

        // Plain `ja` is text in every YAML reader; quoting it does no harm.
        assertThat(writer.write(TestFile.read(canonical))).isEqualTo(canonical.replace("\"ja\"", "ja"));
    }

    @Test
    void whatIsWrittenOutInFullBecomesShort() {
        String wordy = """
                ---
                voorbeeld: false
                fase:   'idee'
                uitkomst: nog-onbekend
                onderbouwing: verhaal
                toetsing: {niveau: niet-getoetst}
                kosten: onbekend
                plaatsen: "landelijk"
                themas:
                - veiligheid
                samenvatting: >
                  Een
                  twee
                titel: "Titel"
                soort: interventie
                ---

                Tekst
                """;

        assertThat(writer.write(TestFile.read(wordy))).isEqualTo("""
                        ---
                        titel: Titel
                        samenvatting: Een twee
                        themas: [veiligheid]
                        plaatsen: landelijk
                        fase: idee
                        ---

                        Tekst
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    gewoon        | gewoon        | gewoon
                    2019          | "2019"        | "2019"
                    1.5           | "1.5"         | "1.5"
                    2019-03-01    | "2019-03-01"  | "2019-03-01"
                    no            | "no"          | "no"
                    null          | "null"        | "null"
                    a, b          | a, b          | "a, b"
                    a [b]         | a [b]         | "a [b]"
                    a: b          | "a: b"        | "a: b"
                    a:b           | a:b           | a:b
                    12:30 uur     | 12:30 uur     | 12:30 uur
                    a #b          | "a #b"        | "a #b"
                    - a           | "- a"         | "- a"
                    a - b         | a - b         | a - b
                    a "b" c       | a "b" c       | a "b" c
                    "a"           | "\\"a\\""     | "\\"a\\""
                    a\\b          | "a\\\\b"      | "a\\\\b"
                    😀            | "😀"          | "😀"
                    één           | één           | één
                    """)
    void quotesStandOnlyWhereNeeded(String text, String onItsOwn, String inGroup) {
        assertThat(YamlText.onItsOwn(text)).isEqualTo(onItsOwn);
        assertThat(YamlText.inGroup(text)).isEqualTo(inGroup);
    }
}
