package nl.soepsteen.platform.exchange;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a text mentions the pictures that lie beside it in a zip: as on a site, `/beelden/...`, or by the
/// folder they lie in, `beelden/...` and `../beelden/...`.
final class PictureLinks {

    /// The folder of pictures in a zip.
    static final String FOLDER = "beelden/";

    /// Not in the middle of another address.
    private static final Pattern MENTIONED =
            Pattern.compile("(?<![\\w./-])(?:\\.{0,2}/)?" + FOLDER + "([A-Za-z0-9._-]{1,100})");

    private PictureLinks() {}

    /// The names of the files that a text mentions, in order.
    static Set<String> in(String markdown) {
        Set<String> names = new LinkedHashSet<>();
        Matcher mentioned = MENTIONED.matcher(markdown);
        while (mentioned.find()) {
            names.add(mentioned.group(1));
        }
        return names;
    }

    /// The same text with other addresses for its pictures.
    ///
    /// @param addresses by the name of the file; what is not among them stays as it is
    static String with(Map<String, String> addresses, String markdown) {
        return MENTIONED
                .matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement(addresses.getOrDefault(found.group(1), found.group())));
    }
}
