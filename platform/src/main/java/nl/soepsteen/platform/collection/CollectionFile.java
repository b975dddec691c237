package nl.soepsteen.platform.collection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One file as found: its name and its bytes (at most one more than a document may have).
@SuppressWarnings("ArrayRecordComponent") // never compared, only read once
record CollectionFile(String name, byte[] bytes) {

    static final String EXTENSION = ".md";

    /// The name without its extension; a slug only when the file is named well.
    String stem() {
        return stem(name);
    }

    static String stem(String name) {
        return name.substring(0, name.length() - EXTENSION.length());
    }

    String digest() {
        return digest(bytes);
    }

    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
