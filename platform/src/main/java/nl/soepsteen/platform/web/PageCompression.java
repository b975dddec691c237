package nl.soepsteen.platform.web;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/// Compresses whole pages (gzip, RFC 1952). Tomcat would make a new compressor at its slowest useful level for every
/// answer, a quarter of the work of a search page; it leaves alone what has been compressed already, and still does all
/// answers that are not pages. docs/decisions/2026-11-22-page-compression.md has the comparison of levels.
final class PageCompression {

    /// Below this an answer fits in one packet of the network anyway; the same limit as `server.compression` has.
    static final int WORTH_IT = 1024;

    /// Nearly as small as level 6 on our pages, in little over half the time.
    private static final int LEVEL = 4;

    /// Magic number, deflate, no flags, no time, no hint, system unknown.
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final int TAIL = 8;

    private static final Pattern GZIP =
            Pattern.compile("(?:^|,)\\s*(?:x-)?gzip\\s*(?:;\\s*q=([0-9.]+)\\s*)?(?=,|$)", Pattern.CASE_INSENSITIVE);

    /// A compressor holds a quarter of a megabyte outside the heap; more than these are not kept.
    private final BlockingQueue<Deflater> idle =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    /// Whether a client with this `Accept-Encoding` takes gzip. One that says nothing is not sent any.
    static boolean accepts(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        Matcher matcher = GZIP.matcher(acceptEncoding);
        return matcher.find() && (matcher.group(1) == null || !matcher.group(1).matches("0(\\.0*)?"));
    }

    /// The page as one gzip member.
    byte[] compress(byte[] page) {
        CRC32 checksum = new CRC32();
        checksum.update(page);
        Deflater kept = idle.poll();
        Deflater deflater = kept == null ? new Deflater(LEVEL, true) : kept;
        try {
            deflater.setInput(page);
            deflater.finish();
            byte[] answer = Arrays.copyOf(HEAD, HEAD.length + page.length / 3 + TAIL);
            int end = HEAD.length;
            while (!deflater.finished()) {
                if (end + TAIL >= answer.length) {
                    answer = Arrays.copyOf(answer, 2 * answer.length);
                }
                end += deflater.deflate(answer, end, answer.length - TAIL - end);
            }
            ByteBuffer.wrap(answer, end, TAIL)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt((int) checksum.getValue())
                    .putInt(page.length);
            return Arrays.copyOf(answer, end + TAIL);
        } finally {
            deflater.reset();
            if (!idle.offer(deflater)) {
                deflater.end();
            }
        }
    }
}
