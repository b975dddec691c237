package nl.soepsteen.platform.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Files to send as pictures, real ones and others.
final class TestPictures {

    private static final int AFTER_SIGNATURE = 2;

    private TestPictures() {}

    /// Pixels as different as those of a photo.
    static BufferedImage photo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(42);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    /// Four areas of one colour each.
    static BufferedImage fourAreas(int width, int height, int leftTop, int rightTop, int leftBottom, int rightBottom) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean left = x < width / 2;
                boolean top = y < height / 2;
                int above = left ? leftTop : rightTop;
                int below = left ? leftBottom : rightBottom;
                image.setRGB(x, y, top ? above : below);
            }
        }
        return image;
    }

    /// @param format `jpeg`, `png` or `gif`
    static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, file)) {
            throw new AssertionError("No writer for " + format);
        }
        return file.toByteArray();
    }

    static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    /// A JPEG with one more segment, right after its first two bytes.
    ///
    /// @param kind second byte of the marker
    static byte[] withSegment(byte[] jpeg, int kind, byte[] content) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + content.length);
        file.put(jpeg, 0, AFTER_SIGNATURE);
        file.put((byte) 0xff)
                .put((byte) kind)
                .putShort((short) (content.length + 2))
                .put(content);
        file.put(jpeg, AFTER_SIGNATURE, jpeg.length - AFTER_SIGNATURE);
        return file.array();
    }

    /// What a camera writes: which way up it was, and a remark.
    static byte[] exif(int orientation, String remark) {
        byte[] text = remark.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + text.length);
        exif.order(ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII));
        exif.putInt(8); // the directory begins here, counted from II
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        exif.put(text);
        return exif.array();
    }

    static byte[] pngStart() {
        return "\211PNG\r\n\032\n".getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] pngChunk(String name, byte[] content) {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(letters)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /// The start of a PNG of one bit a pixel.
    static byte[] pngSize(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 1)
                .array();
        return joined(pngStart(), pngChunk("IHDR", header));
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /// A WebP with this chunk and nothing else.
    static byte[] webp(String name, byte[] content) {
        return ByteBuffer.allocate(20 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(12 + content.length)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }
}
