package nl.soepsteen.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.soepsteen.platform.exchange.ZipReader.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/// Zips that people send, and those that somebody made to do harm.
class ZipReaderTest {

    private static final Limits SMALL = new Limits(4, 1_000, 100, 200);

    private static List<IncomingFile> read(byte[] zip) {
        Received received = new ZipReader(SMALL).read(zip);
        assertThat(received).isInstanceOf(Received.Files.class);
        return ((Received.Files) received).files();
    }

    private static Received.Refused refused(byte[] zip) {
        Received received = new ZipReader(SMALL).read(zip);
        assertThat(received).isInstanceOf(Received.Refused.class);
        return (Received.Refused) received;
    }

    private static void assertBroken(byte[] zip) {
        Received.Refused refused = refused(zip);
        assertThat(refused.sentence()).startsWith("Deze zip kunnen we niet openen.");
        assertThat(refused.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void textsAndPicturesComeOutAsTheyAre() {
        List<IncomingFile> files = read(Zips.of("interventies/een.md", "Één", "beelden/x.jpg", "plaatje"));

        assertThat(files).extracting(IncomingFile::name).containsExactly("een.md", "x.jpg");
        assertThat(files).extracting(IncomingFile::fault).containsOnly("");
        assertThat(new String(files.getFirst().bytes(), StandardCharsets.UTF_8)).isEqualTo("Één");
        assertThat(files.getFirst().isText()).isTrue();
        assertThat(files.getLast().isPicture()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"__MACOSX/._een.md", ".DS_Store", "map/.verborgen", "LEESMIJ.txt", "map/README.md", "map/"})
    void whatComputersPutBesideItIsPassedOver(String path) {
        assertThat(read(Zips.of(path, "", "een.md", "x")))
                .extracting(IncomingFile::name)
                .containsExactly("een.md");
    }

    @Test
    void aZipIsKnownByItsBytes() {
        assertThat(ZipReader.isZip(Zips.of("een.md", "x"))).isTrue();
        assertThat(ZipReader.isZip(Zips.of())).isTrue();
        assertThat(ZipReader.isZip("---\ntitel: x".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(ZipReader.isZip(new byte[] {'P', 'K', 3})).isFalse();
    }

    @Test
    void anEmptyZipSaysWhatToPutIntoIt() {
        assertThat(refused(Zips.of()).sentence()).contains("niets om in te laden");
        assertThat(refused(Zips.of("README.md", "Lees mij")).sentence()).contains("niets om in te laden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.md",
                "map/../../x.md",
                "map/..",
                "/etc/x.md",
                "map\\x.md",
                "C:/x.md",
                "c:x.md",
                "map//x.md",
                "./x.md",
                "x\u0000.md",
                "x\n.md"
            })
    void aPathThatLeadsElsewhereIsNotTrusted(String path) {
        Received.Refused refused = refused(Zips.of("een.md", "x", path, "x"));

        assertThat(refused.sentence())
                .contains("een plek die we niet vertrouwen")
                .doesNotContain("\u0000", "\n");
        assertThat(refused.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aPathWithoutEndIsNotTrusted() {
        assertThat(refused(Zips.of("m/".repeat(300) + "x.md", "x")).sentence())
                .contains("niet vertrouwen")
                .contains("…");
    }

    static Stream<byte[]> twice() {
        return Stream.of(
                Zips.of("een.md", "x", "EEN.md", "y"),
                Zips.of("interventies/een.md", "x", "artikelen/een.md", "y"),
                Zips.of("\u00e9\u00e9n.md", "x", "e\u0301e\u0301n.md", "y"),
                Zips.renamed(Zips.of("een.md", "x", "eem.md", "y"), "eem.md", "een.md", 0));
    }

    @ParameterizedTest
    @MethodSource("twice")
    void twoFilesWithOneNameAreRefused(byte[] zip) {
        assertThat(refused(zip).sentence()).contains("twee bestanden met de naam");
    }

    @Test
    void aPasswordIsToldFromABrokenZip() {
        byte[] zip = Zips.of("een.md", "x");
        byte[] locked = Zips.changed(Zips.changed(zip, Zips.LOCAL, 6, (byte) 9), Zips.LISTED, 8, (byte) 9);

        assertThat(refused(locked).sentence()).contains("wachtwoord");
        // Locked, and the list does not say so.
        assertBroken(Zips.changed(zip, Zips.LOCAL, 6, (byte) 9));
    }

    @Test
    void aLinkIsNoFile() {
        byte[] zip = Zips.of("een.md", "/etc/passwd");

        assertThat(refused(Zips.changed(zip, Zips.LISTED, 38, (byte) 0, (byte) 0, (byte) 0xff, (byte) 0xa1))
                        .sentence())
                .contains("snelkoppeling");
        // An ordinary file of a Unix system.
        assertThat(read(Zips.changed(zip, Zips.LISTED, 38, (byte) 0, (byte) 0, (byte) 0xa4, (byte) 0x81)))
                .hasSize(1);
    }

    @Test
    void aZipThatIsNotWholeIsBroken() {
        byte[] zip = Zips.of("een.md", "Een tekst die wat langer is.", "twee.md", "Nog een tekst.");

        for (int length : new int[] {4, 30, zip.length / 2, zip.length - 23, zip.length - 1}) {
            assertBroken(Arrays.copyOf(zip, length));
        }
        assertBroken(Arrays.copyOf(zip, zip.length + 1));
    }

    @Test
    void aZipWhoseBytesAreNotWhatItSaysIsBroken() {
        byte[] zip = Zips.of("een.md", "x");
        int text = Zips.find(zip, Zips.LOCAL) + 30 + "een.md".length();
        byte[] changed = zip.clone();
        changed[text] = (byte) ~changed[text];

        assertBroken(changed);
    }

    @Test
    void aZipThatShowsOtherFilesToOtherProgramsIsBroken() {
        byte[] zip = Zips.of("een.md", "x");

        assertBroken(Zips.renamed(zip, "een.md", "eem.md", Zips.find(zip, Zips.LISTED)));
    }

    @Test
    void aListThatPointsOutsideIsBroken() {
        byte[] zip = Zips.of("een.md", "x");
        int end = zip.length - 22;
        byte[] outside = zip.clone();
        Arrays.fill(outside, end + 16, end + 20, (byte) 0xff);

        assertBroken(outside);
        assertBroken(Zips.changed(zip, Zips.LISTED, 28, (byte) 0xff, (byte) 0xff));
    }

    @Test
    void tooManyFilesAreToldBeforeTheyAreUnpacked() {
        Received.Refused refused = refused(Zips.of("1.md", "", "2.md", "", "3.md", "", "4.md", "", "5.md", ""));

        assertThat(refused.status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(refused.sentence()).contains("meer dan 4 bestanden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"een.md", "plaatje.png", "__MACOSX/niets", "map/", "iets.exe"})
    void unpackingEndsWhenItBecomesTooMuchWhateverItIs(String path) {
        Received.Refused refused = refused(Zips.of(Map.of(path, new byte[2_000])));

        assertThat(refused.status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(refused.sentence()).contains("Uitgepakt is deze zip groter");
    }

    @Test
    void whatOneFileDoesWrongIsThatFilesAlone() {
        List<IncomingFile> files = read(Zips.of(Map.of(
                "groot.md", new byte[101],
                "groot.png", new byte[201],
                "blad.pdf", new byte[1],
                "zip.md", Zips.of())));

        assertThat(files)
                .extracting(IncomingFile::name, file -> file.fault().split(" ", -1)[1])
                .containsExactlyInAnyOrder(
                        tuple("groot.md", "tekst"),
                        tuple("groot.png", "beeld"),
                        tuple("blad.pdf", "soort"),
                        tuple("zip.md", "zip"));
        assertThat(files).allMatch(file -> file.bytes().length <= 201);
    }

    @Test
    void theLimitsThatHoldAreThoseThatAreTold() {
        assertThat(Limits.USUAL).isEqualTo(new Limits(1_000, 100L * 1024 * 1024, 1024 * 1024, 10 * 1024 * 1024));
    }
}
