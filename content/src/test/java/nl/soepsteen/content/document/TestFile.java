package nl.soepsteen.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.soepsteen.content.vocabulary.Vocabulary;

/// Files for tests: named states that differ from a good file in what the test is about.
final class TestFile {

    static final DocumentReader READER = new DocumentReader(Vocabulary.shipped());

    private TestFile() {}

    /// The smallest good intervention, with more front matter lines.
    static String intervention(String... more) {
        return """
                ---
                titel: Even buurten
                samenvatting: Een vast gezicht op het trapje.
                themas: [verbondenheid]
                plaatsen: landelijk
                fase: lopend
                """ + lines(more) + "---\nTekst.\n";
    }

    /// The smallest good article, with more front matter lines.
    static String article(String... more) {
        return """
                ---
                soort: artikel
                titel: De soepsteen
                samenvatting: Een volksverhaal over samen koken.
                themas: [bewoners-aan-zet]
                """ + lines(more) + "---\nTekst.\n";
    }

    /// A file with just this front matter.
    static String of(String... frontMatter) {
        return "---\n" + lines(frontMatter) + "---\nTekst.\n";
    }

    static Document read(String text) {
        ReadResult result = READER.read("even-buurten.md", text.getBytes(StandardCharsets.UTF_8));
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).document();
    }

    static List<Problem> problems(String text) {
        return problems("even-buurten.md", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Problem> problems(String fileName, byte[] bytes) {
        ReadResult result = READER.read(fileName, bytes);
        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        return ((ReadResult.Refused) result).problems();
    }

    private static String lines(String... lines) {
        return lines.length == 0 ? "" : String.join("\n", lines) + "\n";
    }
}
