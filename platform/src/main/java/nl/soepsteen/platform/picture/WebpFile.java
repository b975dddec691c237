package nl.soepsteen.platform.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// What we look at in a WebP ourselves: its reader believes the size that the file as a whole claims, and
/// reads as many pictures over each other as there are.
final class WebpFile {

    private static final int FIRST_CHUNK = 12;

    /// Name and length of a chunk.
    private static final int HEAD = 8;

    // Names, read as numbers with the lowest byte first.
    private static final int LOSSY = 0x20385056;
    private static final int LOSSLESS = 0x4c385056;
    private static final int ALPHA = 0x48504c41;
    private static final int ANIMATION = 0x4d494e41;
    private static final int FRAME = 0x464d4e41;

    private static final int FOURTEEN_BITS = 0x3fff;

    private WebpFile() {}

    /// The file as it is.
    ///
    /// @throws RefusedPictureException when it breaks off, moves, or holds several pictures or too many pixels
    static byte[] checked(byte[] file) {
        ByteBuffer chunks = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(FIRST_CHUNK);
        int pictures = 0;
        int alphas = 0;
        while (chunks.remaining() >= HEAD) {
            int name = chunks.getInt();
            long length = Integer.toUnsignedLong(chunks.getInt());
            if (length > chunks.remaining()) {
                throw RefusedPictureException.broken();
            }
            int start = chunks.position();
            switch (name) {
                case LOSSY -> {
                    pictures++;
                    int width = chunks.getShort(start + 6) & FOURTEEN_BITS;
                    int height = chunks.getShort(start + 8) & FOURTEEN_BITS;
                    PictureReader.checkWebp(width, height);
                }
                case LOSSLESS -> {
                    pictures++;
                    int size = chunks.getInt(start + 1);
                    int width = (size & FOURTEEN_BITS) + 1;
                    int height = ((size >>> 14) & FOURTEEN_BITS) + 1;
                    PictureReader.checkWebp(width, height);
                }
                case ALPHA -> alphas++;
                case ANIMATION, FRAME -> throw RefusedPictureException.moving();
                default -> {
                    // Colours, camera, rights: the reader passes over them too.
                }
            }
            long padded = length + length % 2;
            chunks.position(start + (int) Math.min(padded, chunks.remaining()));
        }
        if (pictures != 1 || alphas > 1) {
            throw RefusedPictureException.broken();
        }
        return file;
    }
}
