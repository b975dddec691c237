package nl.soepsteen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the compiler of templates takes for text without a word of warning.
class TemplatesTest {

    /// A keyword is one only when no letter follows.
    private static final Pattern NO_KEYWORD = Pattern.compile("@(?:else(?!if\\b)|elseif|endif|endfor|endraw)\\p{L}+");

    @Test
    void noKeywordRunsIntoTheNextWord() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            List<String> mistakes = files.filter(file -> file.toString().endsWith(".jte"))
                    .flatMap(TemplatesTest::mistakes)
                    .toList();
            assertThat(mistakes).isEmpty();
        }
    }

    private static Stream<String> mistakes(Path template) {
        try {
            return NO_KEYWORD
                    .matcher(Files.readString(template))
                    .results()
                    .map(found -> template + ": " + found.group());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
