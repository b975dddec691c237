package nl.soepsteen.platform.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// The kinds of files that we read, told by their first bytes. A file's name and what the sender calls it
/// say nothing.
enum PictureFormat {
    JPEG,
    PNG,
    GIF,
    WEBP;

    private static final int LONGEST_SIGNATURE = 12;

    static Optional<PictureFormat> of(byte[] file) {
        // One character for every byte.
        String head = new String(file, 0, Math.min(LONGEST_SIGNATURE, file.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\377\330\377")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("\211PNG\r\n\032\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        return Optional.empty();
    }

    /// What may be handed to the reader: the file, without parts that only cost time or memory.
    ///
    /// @throws RefusedPictureException when a glance tells that it is broken or made to keep us busy
    byte[] checked(byte[] file) {
        return switch (this) {
            case JPEG -> JpegFile.checked(file);
            case PNG -> PngFile.withoutExtras(file);
            case GIF -> file;
            case WEBP -> WebpFile.checked(file);
        };
    }

    /// Which way up the picture is to be shown, as in [Turning].
    int orientation(byte[] file) {
        return this == JPEG ? JpegFile.orientation(file) : Turning.UPRIGHT;
    }

    /// A new reader; whoever asks for it disposes of it.
    ImageReader reader() throws IOException {
        return switch (this) {
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case GIF -> ImageIO.getImageReadersByFormatName("gif").next();
            // Asked for by name: whether Java finds it by itself depends on the thread that looks first.
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
        };
    }
}
