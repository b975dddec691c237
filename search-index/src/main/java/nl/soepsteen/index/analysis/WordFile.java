package nl.soepsteen.index.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A list of words that travels inside the jar: one entry per line, `#` starts a comment.
final class WordFile {

    private WordFile() {}

    /// The entries in their order.
    ///
    /// @throws IllegalStateException when there is no such list
    static List<String> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing word list " + name);
            }
            return entries(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without regular expressions: some lists have tens of thousands of lines, and are read while the site starts.
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>(1 + text.length() / 12);
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            int comment = text.indexOf('#', from, to);
            String entry = text.substring(from, comment < 0 ? to : comment).strip();
            if (!entry.isEmpty()) {
                entries.add(entry);
            }
            from = to + 1;
        }
        return entries;
    }
}
