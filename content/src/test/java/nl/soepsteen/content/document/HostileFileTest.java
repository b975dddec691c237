package nl.soepsteen.content.document;

import static nl.soepsteen.content.document.TestFile.intervention;
import static nl.soepsteen.content.document.TestFile.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirLine() {
        byte[] bytes = intervention("trefwoorden: [caf?]").getBytes(StandardCharsets.ISO_8859_1);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;

        assertThat(problems("even-buurten.md", bytes)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.message()).isEqualTo("Op deze regel staat een teken dat geen UTF-8 is.");
            assertThat(problem.allowed()).isEqualTo("Sla het bestand op als UTF-8.");
        });
    }

    @Test
    void aSequenceThatStopsHalfwayAtTheEndIsNotUtf8() {
        byte[] bytes = (intervention() + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;

        assertThat(problems("even-buurten.md", bytes).getFirst().message()).contains("geen UTF-8");
    }

    @Test
    void aFileIsAtMostOneMebibyte() {
        byte[] start = intervention().getBytes(StandardCharsets.UTF_8);
        byte[] large = new byte[1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');
        System.arraycopy(start, 0, large, 0, start.length);

        assertThat(problems("even-buurten.md", large))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("Dit bestand is te groot"));
        assertThat(TestFile.READER.read("even-buurten.md", Arrays.copyOf(large, 1024 * 1024)))
                .isInstanceOf(ReadResult.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0007", "\u001B", "\u007F", "\u0085", "\u009B", "\uFFFE", "\uFDD0"})
    void controlCharactersAreToldWithTheirLine(String character) {
        List<Problem> problems = problems(intervention("trefwoorden: [a" + character + "b]") + "\nNog " + character);

        assertThat(problems).extracting(Problem::line).contains(7, 11);
        assertThat(problems.getFirst().message())
                .isEqualTo("Op deze regel staat een onzichtbaar stuurteken (U+%04X)."
                        .formatted((int) character.charAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u202E", "\\0", "\\uFFFE", "\\n\\x07"})
    void escapedCharactersThatMayNotBeInALineAreRefusedToo(String escape) {
        assertThat(problems(intervention("trefwoorden: [\"a" + escape + "b\"]")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("trefwoorden[1]");
                    assertThat(problem.message()).contains("onzichtbare tekens");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bron: &a {titel: A}           | 7  | Ankers met & mogen hier niet.
                    trefwoorden: [*a]             | 7  | Verwijzingen met * mogen hier niet.
                    trefwoorden: [!!str a]        | 7  | Typen met ! mogen hier niet.
                    bron: !!java.net.URL {a: b}   | 7  | Typen met ! mogen hier niet.
                    trefwoorden: !a [b]           | 7  | Typen met ! mogen hier niet.
                    trefwoorden: [a               | 7  | De lijst tussen [ en ] klopt niet.
                    bron: {titel: A               | 7  | De groep tussen { en } klopt niet.
                    trefwoorden: ["a]             | 7  | Een aanhalingsteken wordt niet gesloten.
                    organisaties: a: b            | 7  | Er staat een dubbele punt op een plek waar dat niet kan.
                    zomaar een regel              | 7  | Er ontbreekt een dubbele punt achter een sleutel.
                    trefwoorden: @a               | 7  | Een waarde begint met een teken dat daar niet kan.
                    trefwoorden: ["\\q"]          | 7  | Achter een \\ staat een teken dat daar niet kan.
                    [a, b]: c                     | 7  | Een lijst of groep kan geen sleutel zijn.
                    %YAML 1.2                     | 7  | YAML-richtlijnen met % mogen hier niet.
                    ...                           | 7  | Een regel met drie punten mag hier niet.
                    """)
    void yamlOutsideOurPartIsExplained(String line, int expectedLine, String message) {
        List<Problem> problems = problems(intervention(line));

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).matches("[A-Z`].*[.?]"));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(expectedLine);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zomaar tekst",
                "--\ntitel: x\n--\n",
                "---",
                "---\n",
                "---\ntitel: x\n",
                "\n---\n---\n",
                "----\n"
            })
    void aFileWithoutFrontMatterIsToldHowToBegin(String text) {
        assertThat(problems(text)).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.message()).contains("---");
            assertThat(problem.allowed()).startsWith("Begin het bestand met een regel ---");
        });
    }

    @Test
    void manyLaughsAreNotExpanded() {
        String laughs = IntStream.range(1, 30)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + "*a" + (i - 1) + ",".repeat(1) + "*a" + (i - 1) + "]")
                .collect(Collectors.joining("\n"));

        assertThat(quickly(TestFile.of("a0: &a0 [lol]", laughs)))
                .anySatisfy(problem -> assertThat(problem.message()).isEqualTo("Verwijzingen met * mogen hier niet."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "{", "{a: ", "- ", "? ", "[[], ", "\"", "'", "a: ", "!", "&a ", "* ", "|\n", ">\n", ": ", "#", "%",
                ", "
            })
    void nestedAndRepeatedSignsCostNeitherStackNorTime(String sign) {
        assertThat(quickly(TestFile.of("titel: " + sign.repeat(60_000 / sign.length()))))
                .isNotEmpty();
        assertThat(quickly(TestFile.of(sign.repeat(60_000 / sign.length())))).isNotEmpty();
    }

    @Test
    void deepNestingIsToldWithItsLine() {
        assertThat(quickly(intervention("trefwoorden: " + "[".repeat(500) + "]".repeat(500))))
                .anySatisfy(problem -> {
                    assertThat(problem.line()).isEqualTo(7);
                    assertThat(problem.message()).isEqualTo("Hier zitten te veel haken of lijsten in elkaar.");
                });
    }

    @Test
    void frontMatterIsLimitedApartFromTheBody() {
        assertThat(quickly(intervention("# " + "x".repeat(70_000))))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).isEqualTo("Er staat te veel tussen de twee regels ---."));
    }

    @Test
    void thousandsOfProblemsAreStillQuick() {
        String keys = IntStream.range(0, 5_000).mapToObj(i -> "s" + i + ": x").collect(Collectors.joining("\n"));

        assertThat(quickly(intervention(keys))).hasSizeGreaterThan(4_000);
    }

    @Test
    void aDamagedFileIsReadOrRefusedAndNeverCrashesTheReader() {
        byte[] good = intervention("bron: {titel: \"A: b\", jaar: 2019}", "trefwoorden: [a, 'b', \"c\"]")
                .getBytes(StandardCharsets.UTF_8);
        byte[] signs = "---\n: []{}\"'#&*!|>%@`\\\t,?\0\u00E9".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(42);

        for (int round = 0; round < 1_000; round++) {
            byte[] damaged = good.clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = signs[random.nextInt(signs.length)];
            }
            ReadResult result = TestFile.READER.read("even-buurten.md", damaged);
            if (result instanceof ReadResult.Refused refused) {
                assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.line()).isBetween(0, 11);
                    assertThat(problem.message()).isNotBlank();
                });
            }
        }
    }

    private static List<Problem> quickly(String text) {
        return assertTimeoutPreemptively(PATIENCE, () -> problems(text));
    }
}
