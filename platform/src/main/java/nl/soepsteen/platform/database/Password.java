package nl.soepsteen.platform.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// A password that nobody has to remember.
///
/// @param text 43 letters, digits, dashes and underscores: 32 random bytes
record Password(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// As many rounds as PostgreSQL itself takes; more would not help against guessing 256 random bits.
    private static final int ROUNDS = 4096;

    static Password random() {
        return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32)));
    }

    /// What PostgreSQL stores instead of the password (RFC 5803, RFC 5802 §3). Handing it this, and not the password,
    /// keeps the password out of every log of statements.
    String verifier() {
        byte[] salt = bytes(16);
        try {
            byte[] salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(text.toCharArray(), salt, ROUNDS, 256))
                    .getEncoded();
            byte[] storedKey = MessageDigest.getInstance("SHA-256").digest(hmac(salted, "Client Key"));
            Base64.Encoder base64 = Base64.getEncoder();
            return "SCRAM-SHA-256$%d:%s$%s:%s"
                    .formatted(
                            ROUNDS,
                            base64.encodeToString(salt),
                            base64.encodeToString(storedKey),
                            base64.encodeToString(hmac(salted, "Server Key")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has these algorithms", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /// Never the password itself: records are easily logged.
    @Override
    public String toString() {
        return "Password[…]";
    }
}
