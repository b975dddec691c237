package nl.soepsteen.platform.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes a picture of a file that somebody sent, whoever that is and whatever it claims to be. Its size is
/// read before a pixel is, and pixels are read by few at once. Everything happens in memory: nothing of the
/// file touches a disk here.
@Component
class PictureReader {

    private static final Logger log = LoggerFactory.getLogger(PictureReader.class);

    private static final long MOST_PIXELS = 40_000_000;

    /// More than most phones make. What has more is read alone, and only in part.
    private static final long MANY_PIXELS = 17_000_000;

    /// Pictures whose pixels are in memory at one moment.
    private static final int AT_ONCE = 2;

    private static final int LONGEST_WAIT_SECONDS = 20;

    /// The reader of WebP is made of small objects: this is what a pixel costs it, and a quarter of all
    /// memory what it may cost together.
    private static final int WEBP_BYTES_A_PIXEL = 64;

    private static final int PART_OF_MEMORY = 4;

    private final Semaphore reading = new Semaphore(AT_ONCE, true);

    /// @throws RefusedPictureException when it is no picture, or not one that we can take
    Picture read(byte[] file) {
        PictureFormat format = PictureFormat.of(file).orElseThrow(RefusedPictureException::unknown);
        try {
            return read(format, format.checked(file));
        } catch (RefusedPictureException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // readers answer nonsense with all kinds of exceptions
            log.debug("A {} could not be read", format, e);
            throw RefusedPictureException.broken();
        }
    }

    private Picture read(PictureFormat format, byte[] file) throws IOException {
        ImageReader reader = format.reader();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (format == PictureFormat.WEBP) {
                checkWebp(width, height);
            } else {
                checkPixels(width, height);
            }
            boolean deep = format == PictureFormat.PNG && PngFile.isDeep(file);
            long ordinary = (long) width * height * (deep ? 2 : 1);
            boolean alone = format == PictureFormat.WEBP || ordinary > MANY_PIXELS;
            int places = alone ? AT_ONCE : 1;
            takeTurn(places);
            try {
                BufferedImage pixels = reader.read(0, settings(reader, format, width, height));
                return Redrawing.of(pixels, format.orientation(file), format != PictureFormat.JPEG);
            } finally {
                reading.release(places);
            }
        } finally {
            reader.dispose();
        }
    }

    /// Of what is far larger than we keep, some pixels are left out while reading: twice as many as needed is
    /// enough, and never more than [#MANY_PIXELS].
    private static ImageReadParam settings(ImageReader reader, PictureFormat format, int width, int height) {
        ImageReadParam settings = reader.getDefaultReadParam();
        if (format != PictureFormat.WEBP) {
            double enough = Math.rint(Math.max(width, height) / (2.0 * Redrawing.LONGEST));
            double fitting = Math.ceil(Math.sqrt((double) width * height / MANY_PIXELS));
            int step = (int) Math.max(enough, fitting);
            settings.setSourceSubsampling(step, step, 0, 0);
        }
        return settings;
    }

    /// @throws RefusedPictureException when there are more than 40 million pixels, or none
    private static void checkPixels(int width, int height) {
        if (width < 1 || height < 1) {
            throw RefusedPictureException.broken();
        }
        if ((long) width * height > MOST_PIXELS) {
            throw RefusedPictureException.tooManyPixels();
        }
    }

    /// @throws RefusedPictureException when it has too many pixels for us, or for the reader of WebP
    static void checkWebp(int width, int height) {
        checkPixels(width, height);
        long allowed = Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
        if ((long) width * height * WEBP_BYTES_A_PIXEL > allowed) {
            throw RefusedPictureException.tooLargeForWebp();
        }
    }

    /// @throws RefusedPictureException when it does not come in time
    private void takeTurn(int places) {
        try {
            if (reading.tryAcquire(places, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw RefusedPictureException.busy();
    }
}
