package nl.soepsteen.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The part of a page in `docs` that a command writes, between two comments that stay.
///
/// @param page which exists
/// @param name between `<!-- name -->` and `<!-- end of name -->`, each on a line of its own
public record GeneratedPart(Path page, String name) {

    /// Puts a text in the place of what stood there.
    ///
    /// @throws IllegalStateException when the page has no such part
    public void write(String text) throws IOException {
        String whole = Files.readString(page);
        String begin = "<!-- " + name + " -->\n";
        int from = whole.indexOf(begin);
        int to = whole.indexOf("<!-- end of " + name + " -->\n");
        if (from < 0 || to < from) {
            throw new IllegalStateException(page + " has no part " + name);
        }
        Files.writeString(page, whole.substring(0, from) + begin + "\n" + text + "\n" + whole.substring(to));
    }
}
