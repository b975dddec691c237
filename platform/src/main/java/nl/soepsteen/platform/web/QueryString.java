package nl.soepsteen.platform.web;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Builds the query part of an address. Templates escape for HTML but not for addresses, so every value that people
/// typed goes through here.
public final class QueryString {

    private final List<String> pairs = new ArrayList<>();

    /// Adds a pair; a blank value is left out.
    public QueryString with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            pairs.add(encode(name) + "=" + encode(value));
        }
        return this;
    }

    /// The path with these parameters.
    public String on(String path) {
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    /// Percent-encodes a value for a query; slashes stay readable, they mean nothing there.
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    /// The name of the first parameter that is not percent-encoded UTF-8, or empty when all are.
    static Optional<String> firstUnreadable(@Nullable String query) {
        if (query == null || query.indexOf('%') < 0) {
            return Optional.empty();
        }
        for (String pair : query.split("&", -1)) {
            if (!isReadable(pair)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                return Optional.of(isReadable(name) ? name : "?");
            }
        }
        return Optional.empty();
    }

    private static boolean isReadable(String encoded) {
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '%') {
                bytes.put((byte) (c < 0x80 ? c : '?'));
                continue;
            }
            if (i + 2 >= encoded.length()) {
                return false;
            }
            int high = Character.digit(encoded.charAt(i + 1), 16);
            int low = Character.digit(encoded.charAt(i + 2), 16);
            if (high < 0 || low < 0) {
                return false;
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
