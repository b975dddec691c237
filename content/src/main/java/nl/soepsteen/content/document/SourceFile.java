package nl.soepsteen.content.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Splits a file into front matter and body, after checking that it is decent text.
///
/// @param frontMatter the lines between the two `---` lines, with their line breaks
/// @param body everything after the line break of the second `---` line
/// @param bodyLine the 1-based line on which the body begins
record SourceFile(String frontMatter, String body, int bodyLine) {

    /// Largest file accepted, in bytes (docs/format.md).
    static final int MAX_BYTES = 1024 * 1024;

    /// Largest front matter accepted, in characters; far above what all keys together can hold.
    static final int MAX_FRONT_MATTER = 64 * 1024;

    private static final String HOW =
            "Begin het bestand met een regel ---, dan de sleutels, dan weer een regel ---, dan de tekst.";

    /// The text of the bytes, without a byte order mark, or empty with a problem added.
    static Optional<String> decode(byte[] bytes, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(
                    0,
                    null,
                    "Dit bestand is te groot (%,d kB)."
                            .formatted(bytes.length / 1024)
                            .replace(',', '.'),
                    "Een bestand mag hooguit 1 MB zijn. Verdeel het over meer bestanden.");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.add(
                    line, null, "Op deze regel staat een teken dat geen UTF-8 is.", "Sla het bestand op als UTF-8.");
            return Optional.empty();
        }
        return Optional.of(withoutMark(out.flip().toString()));
    }

    /// The text without the byte order mark that some editors put before it.
    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The two parts of a text, or empty with a problem added.
    static Optional<SourceFile> split(String text, Problems problems) {
        checkCharacters(text, problems);
        int open = endOfLine(text, 0);
        if (!isFence(text, 0, open)) {
            problems.add(1, null, "De eerste regel is geen ---.", HOW);
            return Optional.empty();
        }
        int start = open + 1;
        int line = 2;
        for (int from = start; from < text.length(); line++) {
            int end = endOfLine(text, from);
            if (isFence(text, from, end)) {
                return fenced(
                        text.substring(start, from), text.substring(Math.min(end + 1, text.length())), line, problems);
            }
            from = end + 1;
        }
        problems.add(1, null, "De regel --- die de sleutels afsluit, ontbreekt.", HOW);
        return Optional.empty();
    }

    private static Optional<SourceFile> fenced(String frontMatter, String body, int fence, Problems problems) {
        if (frontMatter.length() > MAX_FRONT_MATTER) {
            problems.add(
                    1,
                    null,
                    "Er staat te veel tussen de twee regels ---.",
                    "Zet lange teksten onder de tweede regel ---; erboven passen " + MAX_FRONT_MATTER / 1024 + " kB.");
            return Optional.empty();
        }
        return Optional.of(new SourceFile(frontMatter, body, fence + 1));
    }

    /// One problem per line that holds characters which may not be in a file, for at most ten lines.
    private static void checkCharacters(String text, Problems problems) {
        int line = 1;
        int told = 0;
        int lastTold = 0;
        for (int i = 0; i < text.length() && told < 10; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\n') {
                line++;
            } else if (line != lastTold && !Characters.mayStandInFile(codePoint)) {
                problems.add(
                        line,
                        null,
                        "Op deze regel staat een onzichtbaar stuurteken (U+%04X).".formatted(codePoint),
                        "Haal het weg: typ de regel opnieuw.");
                lastTold = line;
                told++;
            }
        }
    }

    /// The front matter with what the YAML parser would stumble over or count as a line replaced; each such character
    /// has become a problem already or cannot matter.
    String readable() {
        StringBuilder readable = new StringBuilder(frontMatter.length());
        for (int i = 0; i < frontMatter.length(); ) {
            int codePoint = frontMatter.codePointAt(i);
            i += Character.charCount(codePoint);
            boolean strayReturn = codePoint == '\r' && (i == frontMatter.length() || frontMatter.charAt(i) != '\n');
            if (strayReturn || codePoint == 0x2028 || codePoint == 0x2029) {
                readable.append(' ');
            } else {
                readable.appendCodePoint(Characters.mayStandInFile(codePoint) ? codePoint : 0xFFFD);
            }
        }
        return readable.toString();
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isFence(String text, int from, int end) {
        return text.startsWith("---", from)
                && from + 3 <= end
                && text.substring(from + 3, end).isBlank();
    }
}
