package nl.soepsteen.platform.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/// What we look at in a PNG ourselves.
final class PngFile {

    private static final int SIGNATURE = 8;

    /// Length, name and checksum of a chunk.
    private static final int AROUND = 12;

    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504c5445;
    private static final int TRNS = 0x74524e53;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454e44;

    /// Size, palette, transparency, pixels, end.
    private static final Set<Integer> NEEDED = Set.of(IHDR, PLTE, TRNS, IDAT, IEND);

    /// Where the bits of a colour stand, and how many are twice the usual.
    private static final int DEPTH_AT = 24;

    private static final int DEEP = 16;

    private PngFile() {}

    /// Whether its pixels take twice the memory of ordinary ones.
    static boolean isDeep(byte[] file) {
        return file.length > DEPTH_AT && file[DEPTH_AT] == DEEP;
    }

    /// The file with nothing but what makes the pixels. Of the rest, packed texts are the worst: a few
    /// hundred bytes become a quarter of a megabyte, any number of times, as soon as the picture has a
    /// palette.
    ///
    /// @throws RefusedPictureException when it breaks off
    static byte[] withoutExtras(byte[] file) {
        ByteArrayOutputStream needed = new ByteArrayOutputStream(file.length);
        needed.write(file, 0, SIGNATURE);
        ByteBuffer chunks = ByteBuffer.wrap(file).position(SIGNATURE);
        while (chunks.remaining() >= AROUND) {
            int start = chunks.position();
            int length = chunks.getInt();
            int name = chunks.getInt();
            if (length < 0 || length > file.length - start - AROUND) {
                throw RefusedPictureException.broken();
            }
            if (NEEDED.contains(name)) {
                needed.write(file, start, length + AROUND);
            }
            if (name == IEND) {
                return needed.toByteArray();
            }
            chunks.position(start + length + AROUND);
        }
        throw RefusedPictureException.broken();
    }
}
