package nl.soepsteen.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Whatever a document holds, writing and reading it gives the same document, and the body keeps its bytes.
class RoundTripTest {

    private static final List<String> NASTY = List.of(
            "---",
            "...",
            "- ",
            ": ",
            ":",
            " #",
            "#",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&a",
            "*a",
            "!",
            "!!str ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "'",
            "\"",
            "\\",
            "\\n",
            "\t",
            "  ",
            "~",
            "null",
            "true",
            "no",
            "0x1F",
            "1e3",
            "2019-01-01",
            "12:30:00",
            "<<",
            "=",
            "é",
            "ß",
            "😀",
            "👩‍👩‍👧",
            "\u00A0",
            "\u200B",
            "\u00AD",
            "\uFEFF",
            "e\u0301",
            "\u0645",
            "\uFF1A",
            "\uE000",
            "…",
            "’",
            "“",
            "woord",
            "Even buurten",
            "<b>",
            "&amp;",
            "$",
            "€",
            "?",
            "? ",
            "a",
            "Z",
            "9",
            "-",
            "_",
            "/",
            "(",
            ")");

    private static final List<String> BODIES = List.of(
            "Tekst",
            "Tekst\n",
            "\n\nTekst  \n",
            "Tekst\r\nmet\r\nWindows\r\n",
            "a\rb",
            "---\nTekst\n---\n",
            "  \n---\n\ttab  ",
            "\uFEFFTekst",
            "---",
            "titel: x\n---\n",
            "Tekst\u2028met\u2029tekens",
            "😀\u202E",
            "`x`\n\n\n\n");

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final DocumentReader reader = new DocumentReader(vocabulary);
    private final DocumentWriter writer = new DocumentWriter();
    private final Random random = new Random(20_261_122);

    @Test
    void aThousandDocumentsComeBackTheSame() {
        for (int i = 0; i < 1_000; i++) {
            Document document = random.nextInt(4) == 0 ? article() : intervention();
            String written = writer.write(document);

            ReadResult result = reader.read(document.slug() + ".md", written.getBytes(StandardCharsets.UTF_8));

            assertThat(result).as(written).isEqualTo(new ReadResult.Read(document));
            assertThat(reader.readStored(document.slug().value(), written)).isEqualTo(document);
            assertThat(writer.write(document)).isEqualTo(written);
            assertThat(written).endsWith("\n---\n" + document.body());
            assertThatOtherYamlReadersSeeTheSame(written, document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void theBodyOfAFileKeepsItsBytesWhateverItsLineEnds(String lineEnd) {
        for (String body : BODIES) {
            String file = TestFile.intervention().replace("Tekst.\n", "").replace("\n", lineEnd) + body;
            Document document = TestFile.read(file);

            assertThat(document.body()).isEqualTo(body);
            assertThat(TestFile.read(writer.write(document))).isEqualTo(document);
        }
    }

    /// A plain YAML reader, with types resolved: what we mean as text must be text there too.
    private void assertThatOtherYamlReadersSeeTheSame(String written, Document document) {
        String frontMatter =
                written.substring(4, written.length() - document.body().length() - 4);
        Map<String, Object> loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(frontMatter);
        assertThat(loaded).containsEntry("titel", document.title()).containsEntry("samenvatting", document.summary());
        if (!document.keywords().isEmpty()) {
            assertThat(loaded).containsEntry("trefwoorden", document.keywords());
        }
    }

    private Document intervention() {
        boolean nationwide = random.nextBoolean();
        boolean stopped = random.nextBoolean();
        boolean idea = !stopped && random.nextInt(5) == 0;
        PartialDate from = maybe(partialDate(2000));
        return new Document(
                new Slug("pagina-" + random.nextInt(1000)),
                Kind.INTERVENTION,
                line(),
                line(),
                terms(List.of(
                        TermList.TOPICS,
                        TermList.TARGET_GROUPS,
                        TermList.PRACTITIONERS,
                        TermList.LEARNING_PATTERNS,
                        TermList.CONDITIONS,
                        TermList.OBSTACLES,
                        TermList.SETTINGS,
                        TermList.WORK_FORMS)),
                lines(),
                nationwide,
                nationwide ? List.of() : places(),
                idea ? new Slug("idee") : new Slug("afgerond"),
                stopped ? new Slug("gestopt") : idea ? new Slug("nog-onbekend") : new Slug("niet-gelukt"),
                random.nextBoolean(),
                stopped ? any(TermList.REASONS_STOPPED) : null,
                any(TermList.SUBSTANTIATIONS),
                assessment(),
                any(TermList.COSTS),
                random.nextBoolean(),
                from,
                maybe(partialDate(2020)),
                lines(),
                maybe(new Slug(
                        List.of("null", "2019", "no", "1e3", "even-buurten").get(random.nextInt(5)))),
                maybe(source()),
                random.nextBoolean(),
                BODIES.get(random.nextInt(BODIES.size())));
    }

    private Document article() {
        boolean nationwide = random.nextBoolean();
        return new Document(
                new Slug("artikel-" + random.nextInt(1000)),
                Kind.ARTICLE,
                line(),
                line(),
                terms(List.of(TermList.TOPICS, TermList.TARGET_GROUPS)),
                lines(),
                nationwide,
                nationwide || random.nextBoolean() ? List.of() : places(),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                maybe(partialDate(2000)),
                null,
                lines(),
                null,
                maybe(source()),
                random.nextBoolean(),
                BODIES.get(random.nextInt(BODIES.size())));
    }

    private Map<TermList, List<Slug>> terms(List<TermList> lists) {
        Map<TermList, List<Slug>> terms = new EnumMap<>(TermList.class);
        terms.put(TermList.THEMES, List.of(any(TermList.THEMES)));
        for (TermList list : lists) {
            if (random.nextBoolean()) {
                terms.put(list, Stream.of(any(list), any(list)).distinct().toList());
            }
        }
        return terms;
    }

    private List<Place> places() {
        String wijk = maybe(name());
        return Stream.of(new Place(name(), wijk, wijk == null ? null : maybe(name())), new Place(name(), null, null))
                .distinct()
                .toList();
    }

    private Assessment assessment() {
        Slug level = any(TermList.ASSESSMENTS);
        boolean full = Assessment.needsDetails(level) || random.nextBoolean();
        return full
                ? new Assessment(level, line(), LocalDate.of(2019, 3, 1 + random.nextInt(28)), address())
                : new Assessment(level, null, null, null);
    }

    private Source source() {
        return new Source(line(), maybe(address()), maybe(line()), maybe(1900 + random.nextInt(120)));
    }

    private String address() {
        return List.of(
                        "https://voorbeeld.nl",
                        "http://voorbeeld.nl/a,b?c=[1]".replace("[1]", "%5B1"),
                        "https://é.nl/{x}".replace("{x}", "x#y"))
                .get(random.nextInt(3));
    }

    private PartialDate partialDate(int year) {
        return new PartialDate(year + random.nextInt(20), maybe(1 + random.nextInt(12)));
    }

    private List<String> lines() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> shortened(line(), 60))
                .distinct()
                .toList();
    }

    private String name() {
        return "W" + shortened(line(), 90);
    }

    /// Between one and eight nasty parts, as one clean line; sometimes just one of them alone.
    private String line() {
        while (true) {
            StringBuilder parts = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                parts.append(NASTY.get(random.nextInt(NASTY.size())));
            }
            String line = shortened(parts.toString().replace("\t", " "), 120);
            if (OneLine.saysSomething(line) && OneLine.isClean(line)) {
                return line;
            }
        }
    }

    private static String shortened(String text, int characters) {
        int end = text.offsetByCodePoints(0, Math.min(characters, text.codePointCount(0, text.length())));
        String cut = OneLine.of(text.substring(0, end));
        return OneLine.saysSomething(cut) ? cut : "x";
    }

    private Slug any(TermList list) {
        List<Term> terms = vocabulary.terms(list);
        return terms.get(random.nextInt(terms.size())).slug();
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
