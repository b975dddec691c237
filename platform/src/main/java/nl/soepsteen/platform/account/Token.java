package nl.soepsteen.platform.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/// The secret part of a link that lets somebody in: 256 random bits. Only its digest is stored.
///
/// @param value 43 characters that may stand in an address
record Token(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /// Whether it can be one at all.
    static boolean isToken(String value) {
        return FORM.matcher(value).matches();
    }

    /// SHA-256: what is random needs no slow digest.
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// Not the secret.
    @Override
    public String toString() {
        return "Token";
    }
}
