package nl.soepsteen.platform.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/// Makes our own file of pixels: nothing of the file they came from goes along.
final class Redrawing {

    /// Pixels of the longer side: sharp on a good screen at the width of a page.
    static final int LONGEST = 1600;

    /// A photo has thousands of colours.
    private static final int MOST_COLOURS_OF_A_DRAWING = 256;

    private static final float QUALITY = 0.85f;

    private static final int OPAQUE = 0xff;

    private Redrawing() {}

    /// @param orientation how to turn it, see [Turning]
    /// @param mayBeDrawing whether few colours are a reason to keep every pixel as it is
    static Picture of(BufferedImage pixels, int orientation, boolean mayBeDrawing) throws IOException {
        BufferedImage image = Turning.upright(fitted(pixels), orientation);
        if (showsWhatIsBehind(image) || (mayBeDrawing && hasFewColours(image))) {
            return picture(image, Picture.PNG, encoded(image, "png"));
        }
        return picture(image, Picture.JPEG, encoded(drawn(image, BufferedImage.TYPE_INT_RGB), "jpeg"));
    }

    private static Picture picture(BufferedImage image, String extension, byte[] bytes) {
        return new Picture(UUID.randomUUID(), extension, bytes, image.getWidth(), image.getHeight());
    }

    private static BufferedImage fitted(BufferedImage image) throws IOException {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        if (Math.max(image.getWidth(), image.getHeight()) <= LONGEST) {
            return drawn(image, type);
        }
        return Thumbnails.of(image).size(LONGEST, LONGEST).imageType(type).asBufferedImage();
    }

    /// The same picture in ordinary colours; on white where it is transparent and cannot stay so.
    private static BufferedImage drawn(BufferedImage image, int type) {
        if (image.getType() == type) {
            return image;
        }
        BufferedImage drawn = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D graphics = drawn.createGraphics();
        try {
            if (type == BufferedImage.TYPE_INT_RGB) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            }
            graphics.drawImage(image, 0, 0, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }

    private static boolean showsWhatIsBehind(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int opacity = image.getRGB(x, y) >>> 24;
                if (opacity != OPAQUE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasFewColours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
                if (colours.size() > MOST_COLOURS_OF_A_DRAWING) {
                    return false;
                }
            }
        }
        return true;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
