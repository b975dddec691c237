package nl.soepsteen.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail address that a person can have: one name, one at sign, a domain with a dot. Held in lower case, the
/// domain as it travels (`xn--...`), so that one address is one value however it was typed. Mail providers that tell
/// `Jan@` from `jan@` are not met any more. Names with letters beyond ASCII (RFC 6531) are refused: few have one, few
/// servers take them, and on the way they may become somebody else's.
public final class MailAddress {

    /// RFC 5321, 4.5.3.1.
    private static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;

    /// A dot-atom of RFC 5322, 3.2.3, in lower case.
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    private final String value;

    private MailAddress(String value) {
        this.value = value;
    }

    /// What somebody typed as their address; empty when it cannot be one.
    public static Optional<MailAddress> of(String typed) {
        String stripped = typed.strip();
        int at = stripped.lastIndexOf('@');
        if (at < 1 || at > LONGEST_NAME || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        String name = stripped.substring(0, at).toLowerCase(Locale.ROOT);
        String domain;
        try {
            domain = IDN.toASCII(stripped.substring(at + 1)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        String address = name + "@" + domain;
        if (!NAME.matcher(name).matches() || !DOMAIN.matcher(domain).matches() || address.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new MailAddress(address));
    }

    /// @throws IllegalArgumentException when it is not an address as this class holds it
    public static MailAddress stored(String value) {
        return of(value)
                .filter(address -> address.value.equals(value))
                .orElseThrow(() -> new IllegalArgumentException("Not a mail address: " + value));
    }

    /// The part after the at sign.
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /// Lower case, one at sign.
    public String value() {
        return value;
    }

    InternetAddress internetAddress() {
        try {
            return new InternetAddress(value, true);
        } catch (AddressException e) {
            throw new IllegalStateException("Checked before: " + value, e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAddress address && value.equals(address.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
