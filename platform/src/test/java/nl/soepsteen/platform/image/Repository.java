package nl.soepsteen.platform.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of this repository, by their names in it.
final class Repository {

    /// Tests run in the folder of their module.
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Repository() {}

    static Path file(String name) {
        return ROOT.resolve(name);
    }

    static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All that the one group of a pattern finds in a file, line by line.
    static Stream<String> all(String pattern, String name) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text(name))
                .results()
                .map(found -> found.group(1));
    }

    /// What the one group of a pattern finds first.
    static String first(String pattern, String name) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text(name))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing in " + name + " looks like " + pattern));
    }

    /// Whether a text stands anywhere in the application's own sources.
    static boolean applicationReads(String text) {
        try (Stream<Path> sources = Files.walk(file("platform/src/main"))) {
            return sources.filter(path -> path.toString().endsWith(".java")).anyMatch(path -> contains(path, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path path, String text) {
        try {
            return Files.readString(path).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
