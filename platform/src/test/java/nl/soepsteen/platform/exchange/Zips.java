package nl.soepsteen.platform.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Zips for tests, good and bad.
final class Zips {

    static final int LOCAL = 0x04034b50;
    static final int LISTED = 0x02014b50;

    private Zips() {}

    /// A zip of texts; paths and texts in turn.
    static byte[] of(String... pathsAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return of(files);
    }

    /// A zip of files by their path.
    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// What is in a zip, by path, in its order.
    static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), input.readAllBytes());
            }
        }
        return files;
    }

    /// The same zip with other bytes behind the first of these marks.
    ///
    /// @param offset from the mark
    static byte[] changed(byte[] zip, int mark, int offset, byte... bytes) {
        byte[] changed = zip.clone();
        System.arraycopy(bytes, 0, changed, find(zip, mark) + offset, bytes.length);
        return changed;
    }

    /// The same zip with one name instead of another of the same length, wherever it stands from some byte
    /// on.
    static byte[] renamed(byte[] zip, String from, String to, int start) {
        byte[] changed = zip.clone();
        byte[] old = from.getBytes(StandardCharsets.UTF_8);
        byte[] present = to.getBytes(StandardCharsets.UTF_8);
        for (int at = start; at + old.length <= zip.length; at++) {
            if (Arrays.equals(zip, at, at + old.length, old, 0, old.length)) {
                System.arraycopy(present, 0, changed, at, present.length);
            }
        }
        return changed;
    }

    /// Where a mark first stands.
    static int find(byte[] zip, int mark) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + Integer.BYTES <= zip.length; at++) {
            if (buffer.getInt(at) == mark) {
                return at;
            }
        }
        throw new AssertionError("No such mark");
    }
}
