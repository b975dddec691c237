package nl.soepsteen.content.render;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.soepsteen.content.WebAddress;

/// Which addresses pages may hold. Works on percent-encoded addresses, so that nothing is left for a browser to read
/// differently: tabs, backslashes and spaces are encoded by then.
final class Addresses {

    /// What a plain relative or absolute address consists of once it is encoded.
    private static final Pattern ENCODED =
            Pattern.compile("[A-Za-z0-9:/?#@!$&'()*+,;=\\-._~%]{1," + WebAddress.MAX_LENGTH + "}");

    private static final Pattern MAIL =
            Pattern.compile("mailto:[^@?]{1,64}@[^@?]{1,255}(?:\\?[^@]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("tel:\\+?[0-9().-]{3,20}", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /// Whether a link may lead there.
    static boolean mayLink(String encoded) {
        return isPlace(encoded)
                || isLocal(encoded)
                || isWeb(encoded)
                || (ENCODED.matcher(encoded).matches()
                        && (MAIL.matcher(encoded).matches()
                                || PHONE.matcher(encoded).matches()));
    }

    /// A place on the page itself.
    static boolean isPlace(String encoded) {
        return encoded.startsWith("#")
                && encoded.length() > 1
                && ENCODED.matcher(encoded).matches();
    }

    /// A path of this site; `//host` is another site.
    static boolean isLocal(String encoded) {
        return encoded.startsWith("/")
                && !encoded.startsWith("//")
                && ENCODED.matcher(encoded).matches();
    }

    /// A page of another site.
    static boolean isWeb(String encoded) {
        return encoded.toLowerCase(Locale.ROOT).startsWith("http")
                && ENCODED.matcher(encoded).matches()
                && WebAddress.isValid(encoded);
    }
}
