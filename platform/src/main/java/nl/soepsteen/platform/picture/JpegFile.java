package nl.soepsteen.platform.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What we look at in a JPEG ourselves. It is a row of segments, each with a marker of two bytes and a
/// length; after the head of a layer follow its pixels, up to the next marker.
final class JpegFile {

    /// A progressive picture comes in about ten layers. Hundreds are made to keep a reader busy.
    private static final int MOST_LAYERS = 64;

    private static final int FIRST_SEGMENT = 2;

    // The second bytes of markers; the first is always this one.
    private static final int MARKER = 0xff;
    private static final int PIXEL = 0x00;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int END = 0xd9;
    private static final int LAYER = 0xda;
    private static final int EXIF_SEGMENT = 0xe1;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION_FIELD = 0x0112;
    private static final int FIELD_LENGTH = 12;

    private JpegFile() {}

    /// The file up to the end of its picture: phones put whole films behind it.
    ///
    /// @throws RefusedPictureException when it breaks off, which the reader would fill up with grey, or has
    /// too many layers
    static byte[] checked(byte[] file) {
        int layers = 0;
        int at = marker(file, FIRST_SEGMENT);
        while (kind(file, at) != END) {
            if (kind(file, at) == LAYER) {
                layers++;
            }
            if (layers > MOST_LAYERS) {
                throw RefusedPictureException.broken();
            }
            at = marker(file, at + 1 + length(file, at));
        }
        return Arrays.copyOf(file, at + 1);
    }

    /// Which way up the camera was, as in [Turning]; upright when the file does not say or cannot be
    /// understood.
    ///
    /// @param file as [#checked] gave it
    static int orientation(byte[] file) {
        try {
            int at = marker(file, FIRST_SEGMENT);
            while (kind(file, at) != LAYER && kind(file, at) != END) {
                int length = length(file, at);
                int start = at + 1 + Short.BYTES;
                if (kind(file, at) == EXIF_SEGMENT && isExif(file, start)) {
                    return orientationIn(
                            ByteBuffer.wrap(file).slice(start + EXIF.length, length - Short.BYTES - EXIF.length));
                }
                at = marker(file, at + 1 + length);
            }
        } catch (IndexOutOfBoundsException _) {
            return Turning.UPRIGHT; // nonsense where the camera writes
        }
        return Turning.UPRIGHT;
    }

    /// Where the second byte of the next marker is, from here on.
    private static int marker(byte[] file, int from) {
        for (int i = from; i + 1 < file.length; i++) {
            if (Byte.toUnsignedInt(file[i]) == MARKER && isMarker(kind(file, i + 1))) {
                return i + 1;
            }
        }
        throw RefusedPictureException.broken();
    }

    private static boolean isMarker(int kind) {
        boolean inTheMiddleOfPixels = kind == PIXEL || (kind >= FIRST_RESTART && kind <= LAST_RESTART);
        return kind != MARKER && !inTheMiddleOfPixels;
    }

    private static int kind(byte[] file, int at) {
        return Byte.toUnsignedInt(file[at]);
    }

    /// Bytes of a segment, its length included.
    ///
    /// @param at where the second byte of its marker is
    private static int length(byte[] file, int at) {
        return Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(at + 1));
    }

    private static boolean isExif(byte[] file, int at) {
        return at + EXIF.length <= file.length && Arrays.equals(file, at, at + EXIF.length, EXIF, 0, EXIF.length);
    }

    /// @param tiff what follows the word Exif: a directory of numbered fields, in its own order of bytes
    private static int orientationIn(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int fields = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < fields; i++) {
            int field = directory + Short.BYTES + i * FIELD_LENGTH;
            if (Short.toUnsignedInt(tiff.getShort(field)) == ORIENTATION_FIELD) {
                int orientation = Short.toUnsignedInt(tiff.getShort(field + 8));
                return Turning.isOrientation(orientation) ? orientation : Turning.UPRIGHT;
            }
        }
        return Turning.UPRIGHT;
    }
}
