package nl.soepsteen.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// The addresses that people may point to: absolute, http or https, with a host and without a name or password in front
/// of it, because `https://bank.nl@elsewhere.example` deceives the reader.
public final class WebAddress {

    /// Longest address accepted, in characters.
    public static final int MAX_LENGTH = 2_000;

    private WebAddress() {}

    /// Whether `address` is such an address, complete and correctly spelled.
    public static boolean isValid(String address) {
        if (address.length() > MAX_LENGTH || address.indexOf('\\') >= 0) {
            return false;
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            String authority = uri.getRawAuthority();
            return scheme != null
                    && (scheme.toLowerCase(Locale.ROOT).equals("http")
                            || scheme.toLowerCase(Locale.ROOT).equals("https"))
                    && authority != null
                    && !authority.startsWith(":")
                    && authority.indexOf('@') < 0;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
