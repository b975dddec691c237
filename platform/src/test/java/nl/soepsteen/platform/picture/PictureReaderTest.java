package nl.soepsteen.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of files that people send as pictures.
class PictureReaderTest {

    private static final Map<String, Integer> COLOURS =
            Map.of("rood", 0xff0000, "groen", 0x00ff00, "blauw", 0x0000ff, "wit", 0xffffff);

    /// The smallest pictures there are: one pixel each.
    private static final String LOSSY_WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private static final String MOVING_WEBP = "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAA"
            + "AAAAAAAAAAAAAGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA";

    private final PictureReader reader = new PictureReader();

    private int refusalOf(byte[] file) {
        try {
            Picture taken = reader.read(file);
            throw new AssertionError("Taken, " + taken.width() + " x " + taken.height());
        } catch (RefusedPictureException e) {
            return e.asTaken().status();
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static String colour(BufferedImage image, int x, int y) {
        int seen = image.getRGB(x, y);
        return COLOURS.entrySet().stream()
                .min((one, other) -> Integer.compare(distance(seen, one.getValue()), distance(seen, other.getValue())))
                .orElseThrow()
                .getKey();
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int first = (one >>> shift) & 0xff;
            int second = (other >>> shift) & 0xff;
            distance += Math.abs(first - second);
        }
        return distance;
    }

    @Test
    void aLargePhotoBecomesSmallEnoughToReadAlongWith() throws IOException {
        Picture picture = reader.read(TestPictures.file(TestPictures.photo(2400, 1200), "jpeg"));

        assertThat(picture.extension()).isEqualTo("jpg");
        assertThat(picture.width()).isEqualTo(1600);
        assertThat(picture.height()).isEqualTo(800);
        assertThat(TestPictures.read(picture).getWidth()).isEqualTo(1600);
    }

    @Test
    void aPhotoOfManyPixelsIsReadInPart() throws IOException {
        BufferedImage wide = TestPictures.fourAreas(6000, 3000, 0xff0000, 0x00ff00, 0x0000ff, 0xffffff);

        BufferedImage seen = TestPictures.read(reader.read(TestPictures.file(wide, "jpeg")));

        assertThat(seen.getWidth()).isEqualTo(1600);
        assertThat(seen.getHeight()).isEqualTo(800);
        assertThat(colour(seen, 1500, 100)).isEqualTo("groen");
    }

    @Test
    void aSmallPhotoIsNotBlownUp() throws IOException {
        Picture picture = reader.read(TestPictures.file(TestPictures.photo(80, 60), "jpeg"));

        assertThat(picture.width()).isEqualTo(80);
        assertThat(picture.height()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 64, rood, groen",
        "2, 64, groen, rood",
        "3, 64, wit, blauw",
        "4, 64, blauw, wit",
        "5, 32, rood, blauw",
        "6, 32, blauw, rood",
        "7, 32, wit, groen",
        "8, 32, groen, wit",
        "9, 64, rood, groen"
    })
    void aPhotoStandsTheWayTheCameraWasHeld(int orientation, int width, String leftTop, String rightTop)
            throws IOException {
        BufferedImage areas = TestPictures.fourAreas(64, 32, 0xff0000, 0x00ff00, 0x0000ff, 0xffffff);
        byte[] file =
                TestPictures.withSegment(TestPictures.file(areas, "jpeg"), 0xe1, TestPictures.exif(orientation, ""));

        Picture picture = reader.read(file);
        BufferedImage seen = TestPictures.read(picture);

        assertThat(picture.width()).isEqualTo(width);
        assertThat(colour(seen, 4, 4)).isEqualTo(leftTop);
        assertThat(colour(seen, width - 5, 4)).isEqualTo(rightTop);
    }

    @Test
    void whatACameraAndOthersWroteInTheFileIsGone() throws IOException {
        byte[] photo = TestPictures.file(TestPictures.photo(40, 30), "jpeg");
        byte[] remark = "<script>alert('hallo')</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] file = TestPictures.withSegment(
                TestPictures.withSegment(photo, 0xfe, remark), 0xe1, TestPictures.exif(1, "Dorpsstraat 1"));
        assertThat(text(file)).contains("<script>", "Exif", "Dorpsstraat");

        Picture picture = reader.read(file);

        assertThat(text(picture.bytes())).doesNotContain("<script>", "Exif", "Dorpsstraat");
    }

    @Test
    void aFilmBehindAPhotoIsLeftAlone() throws IOException {
        byte[] film = new byte[1_000_000];
        new Random(7).nextBytes(film);

        Picture picture = reader.read(TestPictures.joined(TestPictures.file(TestPictures.photo(40, 30), "jpeg"), film));

        assertThat(picture.width()).isEqualTo(40);
    }

    @Test
    void whatIsTransparentStaysSo() throws IOException {
        BufferedImage image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 3, 0xff336699);

        Picture picture = reader.read(TestPictures.file(image, "png"));
        BufferedImage seen = TestPictures.read(picture);

        assertThat(picture.extension()).isEqualTo("png");
        assertThat(seen.getRGB(3, 3)).isEqualTo(0xff336699);
        assertThat(seen.getRGB(0, 0) >>> 24).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void aDrawingKeepsEveryPixel(String format) throws IOException {
        BufferedImage drawing = TestPictures.fourAreas(50, 30, 0xff0000, 0x00ff00, 0x0000ff, 0xffffff);

        Picture picture = reader.read(TestPictures.file(drawing, format));

        assertThat(picture.extension()).isEqualTo("png");
        assertThat(TestPictures.read(picture).getRGB(49, 0)).isEqualTo(0xff00ff00);
    }

    @Test
    void aPhotoInAPngBecomesAJpeg() throws IOException {
        assertThat(reader.read(TestPictures.file(TestPictures.photo(60, 40), "png"))
                        .extension())
                .isEqualTo("jpg");
    }

    @Test
    void webpIsReadToo() {
        Picture picture = reader.read(Base64.getDecoder().decode(LOSSY_WEBP));

        assertThat(picture.width()).isEqualTo(1);
        assertThat(picture.height()).isEqualTo(1);
    }

    @Test
    void aWebpThatMovesIsRefused() {
        assertThat(refusalOf(Base64.getDecoder().decode(MOVING_WEBP))).isEqualTo(422);
    }

    @Test
    void aPictureThatWouldFillAllMemoryIsRefusedBeforeItIsRead() {
        byte[] bomb = TestPictures.joined(
                TestPictures.pngSize(60_000, 60_000),
                TestPictures.pngChunk("IDAT", new byte[100]),
                TestPictures.pngChunk("IEND", new byte[0]));
        Instant start = Instant.now();

        assertThat(refusalOf(bomb)).isEqualTo(413);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void aWebpWhosePictureIsLargerThanItSaysIsRefused() {
        // Fourteen bits of width and of height, all set.
        byte[] size = ByteBuffer.allocate(5)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0x2f)
                .putInt(0x0fffffff)
                .array();
        byte[] lossless = TestPictures.webp("VP8L", TestPictures.joined(size, new byte[1]));

        assertThat(refusalOf(lossless)).isEqualTo(413);
    }

    @Test
    void aPhotoOfHundredsOfLayersIsRefused() throws IOException {
        byte[] photo = TestPictures.file(TestPictures.photo(16, 16), "jpeg");
        byte[] layers = new byte[4 * 100];
        for (int i = 0; i < layers.length; i += 4) {
            layers[i] = (byte) 0xff;
            layers[i + 1] = (byte) 0xda;
            layers[i + 3] = 2;
        }
        byte[] end = {(byte) 0xff, (byte) 0xd9};

        assertThat(refusalOf(TestPictures.joined(Arrays.copyOf(photo, photo.length - 2), layers, end)))
                .isEqualTo(422);
    }

    @Test
    void textsInAPngAreNotEvenRead() throws IOException {
        byte[] drawing = TestPictures.file(TestPictures.fourAreas(8, 8, 0xff0000, 0x00ff00, 0x0000ff, 0xffffff), "png");
        int afterHeader = 8 + 12 + 13;
        byte[] file = TestPictures.joined(
                Arrays.copyOf(drawing, afterHeader),
                TestPictures.pngChunk("tEXt", "Comment\0Dorpsstraat 1".getBytes(StandardCharsets.US_ASCII)),
                Arrays.copyOfRange(drawing, afterHeader, drawing.length));

        assertThat(PngFile.withoutExtras(file)).isEqualTo(PngFile.withoutExtras(drawing));
        assertThat(text(reader.read(file).bytes())).doesNotContain("Dorpsstraat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void aFileThatBreaksOffIsRefused(String format) throws IOException {
        byte[] whole = TestPictures.file(TestPictures.photo(100, 100), format);

        assertThat(refusalOf(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(422);
        assertThat(refusalOf(Arrays.copyOf(whole, 20))).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Dit is geen foto.", "<html><body>foto.jpg</body></html>", "<svg/>", "BM", "RIFFxxxxWAVE"})
    void whatIsNoPictureIsRefusedWhateverItIsCalled(String content) {
        assertThat(refusalOf(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(415);
    }
}
