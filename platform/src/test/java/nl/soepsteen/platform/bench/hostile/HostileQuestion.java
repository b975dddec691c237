package nl.soepsteen.platform.bench.hostile;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// One of them.
///
/// @param kind what is wrong with it
/// @param value as it stands behind `q=` in an address, percent-encoded; the bytes need not be UTF-8
/// @param more further parameters, each with its `&`; may be empty
/// @param words for a question that names a field: the same without the name's sign, percent-encoded; else empty
public record HostileQuestion(HostileKind kind, String value, String more, String words) {

    private static final int SHORT = 60;

    /// Asked of the page, data or suggestions at this path.
    public String address(String path) {
        return path + "?q=" + value + more;
    }

    /// What a person sees of it, on one line.
    public String shortened() {
        String text = kind == HostileKind.BYTES ? value : URLDecoder.decode(value, StandardCharsets.UTF_8);
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(SHORT)
                .forEach(point ->
                        line.appendCodePoint(Character.isLetterOrDigit(point) || isAscii(point) ? point : '·'));
        return text.length() <= SHORT ? line.toString() : line + "… (" + text.length() + " characters)";
    }

    /// Signs that mean something in Markdown tables are left out.
    private static boolean isAscii(int point) {
        return point >= ' ' && point < 127 && point != '|' && point != '`';
    }
}
