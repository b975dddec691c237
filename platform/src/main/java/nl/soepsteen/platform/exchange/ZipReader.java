package nl.soepsteen.platform.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.http.HttpStatus;

/// Reads one zip that somebody sent. What it says about its own sizes is not believed: everything is
/// counted while it is unpacked, also what is passed over, and the unpacking ends when it becomes too much.
/// Nothing is written to disk.
final class ZipReader {

    private static final Set<String> PASSED_OVER =
            Set.of("leesmij.txt", "leesmij.md", "readme", "readme.md", "readme.txt", "thumbs.db", "desktop.ini");

    /// A page in memory takes several times what its file does, so texts get a part of what pictures may take.
    private static final int PART_OF_TEXTS = 5;

    private final Limits limits;
    private final byte[] buffer = new byte[16 * 1024];
    private long left;
    private long textLeft;

    ZipReader(Limits limits) {
        this.limits = limits;
        this.left = limits.together();
        this.textLeft = limits.together() / PART_OF_TEXTS;
    }

    /// How much may come in.
    ///
    /// @param entries files and folders
    /// @param together bytes of everything, unpacked
    /// @param text bytes of one Markdown file
    /// @param picture bytes of one picture
    record Limits(int entries, long together, int text, int picture) {

        static final Limits USUAL = new Limits(1_000, 100L * 1024 * 1024, DocumentReader.MAX_BYTES, 10 * 1024 * 1024);
    }

    /// Whether something is a zip, by its first bytes: what it is called does not count.
    static boolean isZip(byte[] file) {
        return file.length > 3
                && file[0] == 'P'
                && file[1] == 'K'
                && ((file[2] == 3 && file[3] == 4) || (file[2] == 5 && file[3] == 6));
    }

    /// Everything in a zip, in its order.
    Received read(byte[] zip) {
        try {
            Set<String> listed = ZipDirectory.names(zip, limits.entries());
            List<IncomingFile> files = unpack(zip, listed);
            return files.isEmpty()
                    ? new Received.Refused(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "In deze zip zit niets om in te laden. Zet er bestanden in die eindigen op .md.")
                    : new Received.Files(files);
        } catch (RefusedZipException e) {
            return e.received();
        } catch (IOException | IllegalArgumentException _) {
            // Java says the one or the other of what it cannot unpack, in English.
            return RefusedZipException.broken().received();
        }
    }

    private List<IncomingFile> unpack(byte[] zip, Set<String> listed) throws IOException, RefusedZipException {
        List<IncomingFile> files = new ArrayList<>();
        Set<String> found = new HashSet<>();
        Set<String> names = new HashSet<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                String path = entry.getName();
                ZipPath.check(path);
                if (!found.add(path)) {
                    throw twice(path);
                }
                if (found.size() > limits.entries()) {
                    throw ZipDirectory.tooMany(limits.entries());
                }
                String name = IncomingFile.nameOf(path);
                boolean wanted = !isPassedOver(path, name);
                byte[] bytes = read(input, wanted ? most(name) : 0);
                countText(name, bytes);
                if (wanted) {
                    // Folders do not count: a page is called after its file, and so is a picture.
                    if (!names.add(ZipPath.key(name))) {
                        throw twice(name);
                    }
                    files.add(new IncomingFile(path, bytes, fault(name, bytes)));
                }
            }
        }
        if (!found.equals(listed)) {
            throw RefusedZipException.broken(); // It shows other files to other programs.
        }
        return files;
    }

    private static RefusedZipException twice(String path) {
        return RefusedZipException.wrong("In de zip zitten twee bestanden met de naam %s. Geef elk een eigen naam."
                .formatted(ZipPath.shown(path)));
    }

    private void countText(String name, byte[] bytes) throws RefusedZipException {
        textLeft -= IncomingFile.isPicture(name) ? 0 : bytes.length;
        if (textLeft < 0) {
            throw RefusedZipException.tooLarge(
                    "De teksten in deze zip zijn samen groter dan %s MB. Verdeel hem over een paar zips."
                            .formatted(Dutch.number(limits.together() / PART_OF_TEXTS / (1024 * 1024))));
        }
    }

    private int most(String name) {
        return IncomingFile.isPicture(name) ? limits.picture() : limits.text();
    }

    /// Reads an entry to its end. What goes beyond the most it may have is counted and not kept, but for
    /// one byte that tells.
    private byte[] read(ZipInputStream input, int most) throws IOException, RefusedZipException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw RefusedZipException.tooLarge(
                        "Uitgepakt is deze zip groter dan %s MB. Verdeel hem over een paar zips."
                                .formatted(Dutch.number(limits.together() / (1024 * 1024))));
            }
            kept.write(buffer, 0, Math.min(read, most + 1 - kept.size()));
        }
        return kept.toByteArray();
    }

    /// Folders, and what computers and our own downloads put beside what somebody means to send.
    private static boolean isPassedOver(String path, String name) {
        return name.isEmpty()
                || path.startsWith("__MACOSX/")
                || path.startsWith(".")
                || path.contains("/.")
                || PASSED_OVER.contains(name.toLowerCase(Locale.ROOT));
    }

    private String fault(String name, byte[] bytes) {
        if (isZip(bytes)) {
            return "Een zip in een zip kunnen we niet inladen. Pak hem eerst uit.";
        }
        if (IncomingFile.isText(name)) {
            return bytes.length > limits.text() ? tooLarge("tekst", limits.text()) : "";
        }
        if (IncomingFile.isPicture(name)) {
            return bytes.length > limits.picture() ? tooLarge("beeld", limits.picture()) : "";
        }
        return "Dit soort bestand kunnen we niet inladen. Gebruik .md voor teksten, en .jpg of .png voor beelden.";
    }

    private static String tooLarge(String what, int most) {
        return "Een %s mag hooguit %d MB zijn, en dit bestand is groter.".formatted(what, most / (1024 * 1024));
    }
}
