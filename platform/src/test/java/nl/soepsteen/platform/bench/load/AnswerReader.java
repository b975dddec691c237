package nl.soepsteen.platform.bench.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// Reads HTTP/1.1 answers from a connection just far enough to know where each ends.
final class AnswerReader {

    private static final int LONGEST_HEAD = 16 * 1024;

    private enum Part {
        HEAD,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        LAST_LINE
    }

    private final byte[] head = new byte[LONGEST_HEAD];
    private int headLength;
    private Part part = Part.HEAD;
    private int status;
    private boolean last;
    private boolean compressed;
    private long left;
    private long bytes;

    /// Takes what came in.
    ///
    /// @return whether an answer is complete; what lies behind it stays in the buffer
    boolean read(ByteBuffer in) {
        while (in.hasRemaining()) {
            boolean complete = switch (part) {
                case HEAD -> head(in.get());
                case BODY -> skipped(in);
                case CHUNK_SIZE -> chunkSize(in.get());
                case CHUNK -> {
                    if (skipped(in)) {
                        part = Part.CHUNK_END;
                    }
                    yield false;
                }
                case CHUNK_END -> {
                    if (in.get() == '\n') {
                        begin(Part.CHUNK_SIZE);
                    }
                    yield false;
                }
                case LAST_LINE -> in.get() == '\n';
            };
            if (complete) {
                begin(Part.HEAD);
                return true;
            }
        }
        return false;
    }

    /// Of the answer that was completed last.
    int status() {
        return status;
    }

    /// Whether the server closes the connection after the answer that was completed last.
    boolean isLast() {
        return last;
    }

    /// Whether the answer that was completed last came compressed.
    boolean isCompressed() {
        return compressed;
    }

    /// Bytes of all bodies so far, as they came over the wire.
    long bytes() {
        return bytes;
    }

    private void begin(Part next) {
        part = next;
        headLength = 0;
        left = 0;
    }

    private boolean head(byte next) {
        if (headLength == head.length) {
            throw new IllegalStateException("The head of an answer is too long");
        }
        head[headLength++] = next;
        boolean complete = next == '\n' && headLength >= 4 && head[headLength - 3] == '\n';
        if (!complete) {
            return false;
        }
        String text = new String(head, 0, headLength, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        status = Integer.parseInt(text, 9, 12, 10);
        last = text.contains("connection: close");
        compressed = text.contains("content-encoding: gzip");
        if (text.contains("transfer-encoding: chunked")) {
            begin(Part.CHUNK_SIZE);
            return false;
        }
        int length = text.indexOf("content-length:");
        begin(Part.BODY);
        left = length < 0
                ? 0
                : Long.parseLong(
                        text.substring(length + 15, text.indexOf('\r', length)).strip());
        return left == 0;
    }

    private boolean skipped(ByteBuffer in) {
        int here = (int) Math.min(left, in.remaining());
        in.position(in.position() + here);
        left -= here;
        bytes += here;
        return left == 0;
    }

    private boolean chunkSize(byte next) {
        if (next != '\n') {
            head[headLength++] = next;
            return false;
        }
        String size = new String(Arrays.copyOf(head, headLength), StandardCharsets.ISO_8859_1).strip();
        begin(Part.CHUNK);
        left = Long.parseLong(size, 16);
        if (left == 0) {
            part = Part.LAST_LINE;
        }
        return false;
    }
}
