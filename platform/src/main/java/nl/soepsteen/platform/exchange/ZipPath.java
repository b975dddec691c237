package nl.soepsteen.platform.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The names of entries in a zip. Nothing is ever written where they point to; who sends such names plays
/// tricks all the same, or has a program that does not keep the rules.
final class ZipPath {

    private static final int LONGEST = 500;
    private static final int LONGEST_SHOWN = 80;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

    /// Folders and a file, with one slash between; a folder ends in one.
    private static final Pattern ORDINARY = Pattern.compile("[^/]+(?:/[^/]+)*/?");

    private ZipPath() {}

    /// @throws RefusedZipException when a path leads out of its folder, or somewhere else than it seems to
    static void check(String path) throws RefusedZipException {
        boolean tricky = path.length() > LONGEST
                || path.indexOf('\\') >= 0
                || path.chars().anyMatch(Character::isISOControl)
                || DRIVE.matcher(path).matches()
                || !ORDINARY.matcher(path).matches()
                || ("/" + path + "/").contains("/../")
                || ("/" + path + "/").contains("/./");
        if (tricky) {
            throw RefusedZipException.wrong(("In de zip zit een bestand met een plek die we niet vertrouwen: %s. Maak"
                            + " de zip opnieuw, met gewone mappen en bestanden.")
                    .formatted(shown(path)));
        }
    }

    /// A path as people may see it.
    static String shown(String path) {
        String readable = path.replaceAll("\\p{C}", "?");
        return readable.length() > LONGEST_SHOWN ? readable.substring(0, LONGEST_SHOWN) + "…" : readable;
    }

    /// The same for names that computers take for the same: `Één.md` and `één.md`, however they are written.
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
