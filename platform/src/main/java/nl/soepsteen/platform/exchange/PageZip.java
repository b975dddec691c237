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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.soepsteen.platform.exchange.PictureShelf.Kept;

/// A zip of pages that is written while it is read. The same pages make the same bytes.
final class PageZip {

    /// For what has no moment of its own.
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final PictureShelf shelf;
    private final SortedSet<UUID> pictures = new TreeSet<>();

    /// @param output stays open
    PageZip(OutputStream output, PictureShelf shelf) {
        this.zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        this.shelf = shelf;
    }

    /// What the zip is.
    void about(String text) throws IOException {
        put("LEESMIJ.txt", LONG_AGO, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A page or draft. The pictures that it mentions come along.
    void text(String path, Instant changedAt, String markdown) throws IOException {
        put(path, LocalDateTime.ofInstant(changedAt, ZoneOffset.UTC), markdown.getBytes(StandardCharsets.UTF_8));
        pictures.addAll(shelf.in(markdown));
    }

    /// Writes the pictures and the end.
    void finish() throws IOException {
        for (UUID id : pictures) {
            Optional<Kept> kept = shelf.find(id);
            if (kept.isPresent()) {
                Kept picture = kept.get();
                put(PictureLinks.FOLDER + PictureLinks.name(id, picture.extension()), LONG_AGO, picture.bytes());
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
