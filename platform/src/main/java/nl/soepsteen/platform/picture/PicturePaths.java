package nl.soepsteen.platform.picture;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where pictures are, and how texts mention them.
public final class PicturePaths {

    /// Before the file name, on pages for everybody.
    public static final String PUBLIC = "/beelden/";

    /// Before the file name, while writing.
    public static final String FOR_WRITERS = "/schrijven/beelden/";

    private static final String FILE = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\.("
            + Picture.JPEG + "|" + Picture.PNG + ")";

    private static final Pattern NAME = Pattern.compile(FILE);

    private static final Pattern MENTIONED = Pattern.compile(PUBLIC + FILE);

    /// Not in the middle of another address.
    private static final Pattern OWN_ADDRESS = Pattern.compile("(?<![A-Za-z0-9_./-])" + PUBLIC + "(?=" + FILE + ")");

    private PicturePaths() {}

    /// The name of a picture's file, in parts.
    ///
    /// @param extension `jpg` or `png`
    public record Name(UUID id, String extension) {}

    /// The pictures that a text mentions, in order, whether they are there or not.
    public static Set<UUID> in(String markdown) {
        Set<UUID> pictures = new LinkedHashSet<>();
        Matcher mentioned = MENTIONED.matcher(markdown);
        while (mentioned.find()) {
            pictures.add(UUID.fromString(mentioned.group(1)));
        }
        return Collections.unmodifiableSet(pictures);
    }

    /// The same text with its pictures where writers and editors see them: before a page is public, nobody
    /// sees them at their own address. For showing only, never for keeping.
    public static String forWriters(String markdown) {
        return OWN_ADDRESS.matcher(markdown).replaceAll(FOR_WRITERS);
    }

    /// What a file name stands for; empty when no picture can have it.
    public static Optional<Name> name(String fileName) {
        Matcher name = NAME.matcher(fileName);
        return name.matches() ? Optional.of(new Name(UUID.fromString(name.group(1)), name.group(2))) : Optional.empty();
    }
}
