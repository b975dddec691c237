package nl.soepsteen.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.soepsteen.platform.picture.Picture;
import nl.soepsteen.platform.picture.PicturePaths;
import nl.soepsteen.platform.picture.Pictures;

/// A zip of pages that is written while it is read. The same pages make the same bytes.
final class PageZip {

    /// For what has no moment of its own.
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Pictures pictures;
    private final Predicate<PicturePaths.Name> mayTake;
    private final SortedSet<UUID> mentioned = new TreeSet<>();

    /// @param output stays open
    /// @param mayTake whether the reader of the zip may see a picture: that a text mentions it says nothing
    PageZip(OutputStream output, Pictures pictures, Predicate<PicturePaths.Name> mayTake) {
        this.zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        this.pictures = pictures;
        this.mayTake = mayTake;
    }

    /// What the zip is.
    void about(String text) throws IOException {
        put("LEESMIJ.txt", LONG_AGO, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A page or draft. The pictures that it mentions come along.
    void text(String path, Instant changedAt, String markdown) throws IOException {
        put(path, LocalDateTime.ofInstant(changedAt, ZoneOffset.UTC), markdown.getBytes(StandardCharsets.UTF_8));
        mentioned.addAll(PicturePaths.in(markdown));
    }

    /// Writes the pictures and the end.
    void finish() throws IOException {
        for (UUID id : mentioned) {
            Optional<Picture> found = pictures.find(id);
            if (found.isPresent()) {
                Picture picture = found.get();
                if (mayTake.test(new PicturePaths.Name(id, picture.extension()))) {
                    put(PictureLinks.FOLDER + picture.fileName(), LONG_AGO, picture.bytes());
                }
            }
        }
        zip.finish();
    }

    private void put(String path, LocalDateTime at, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        // In Universal Time: a zip knows no time zone, and on every server the bytes must be the same.
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
