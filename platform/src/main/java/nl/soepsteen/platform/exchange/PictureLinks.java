package nl.soepsteen.platform.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a text mentions the pictures that lie beside it in a zip: as on a site, `/beelden/...`, or by the folder
/// they lie in, `beelden/...` and `../beelden/...`. Names with spaces stand between angle brackets, or have
/// `%20` for each, as Markdown asks. Names are compared as computers do, see [ZipPath#key].
final class PictureLinks {

    /// The folder of pictures in a zip.
    static final String FOLDER = "beelden/";

    private static final String TO_FOLDER = "(?:\\.{0,2}/)?" + FOLDER;

    /// Either between angle brackets, or not in the middle of another address.
    private static final Pattern MENTIONED = Pattern.compile("<" + TO_FOLDER + "([^<>\\v]{1,200})>" + "|(?<![\\w./-])"
            + TO_FOLDER + "([\\p{L}\\p{M}\\p{N}._%~-]{1,200})");

    private PictureLinks() {}

    /// The names of the files that a text mentions, in order, each as its [ZipPath#key].
    static Set<String> in(String markdown) {
        Set<String> names = new LinkedHashSet<>();
        Matcher mentioned = MENTIONED.matcher(markdown);
        while (mentioned.find()) {
            names.add(name(mentioned));
        }
        return names;
    }

    /// The same text with other addresses for its pictures.
    ///
    /// @param addresses by the key of the file's name; what is not among them stays as it is
    static String with(Map<String, String> addresses, String markdown) {
        return MENTIONED
                .matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement(addresses.getOrDefault(name(found), found.group())));
    }

    private static String name(MatchResult mentioned) {
        String name = mentioned.group(1) == null ? mentioned.group(2) : mentioned.group(1);
        try {
            return ZipPath.key(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return ZipPath.key(name); // its percent sign is one
        }
    }
}
