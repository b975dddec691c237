package nl.soepsteen.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class BinariesArchiveTest {

    @TempDir
    Path temp;

    private Path target = Path.of("");

    @BeforeEach
    void makeTarget() throws IOException {
        target = Files.createDirectory(temp.resolve("target"));
    }

    @Test
    void programsAndLinksKeepWhatTheyAre() throws IOException {
        BinariesArchive archive = archive(tar -> {
            addFile(tar, "bin/postgres", 0755);
            addFile(tar, "share/words", 0644);
            addLink(tar, "lib/libpq.so", "libpq.so.5", TarConstants.LF_SYMLINK);
            addFile(tar, "lib/libpq.so.5", 0644);
        });

        archive.unpackInto(target);

        assertThat(rights("bin/postgres")).isEqualTo("rwx------");
        assertThat(rights("share/words")).isEqualTo("rw-------");
        assertThat(target.resolve("lib/libpq.so")).isSymbolicLink().hasContent("lib/libpq.so.5");
    }

    @Test
    void aFileOutsideTheFolderIsRefused() throws IOException {
        BinariesArchive archive = archive(tar -> addFile(tar, "bin/../../outside", 0644));

        assertThatThrownBy(() -> archive.unpackInto(target)).hasMessageContaining("reaches outside its folder");
        assertThat(temp.resolve("outside")).doesNotExist();
    }

    @Test
    void aLinkToTheOutsideIsRefused() throws IOException {
        BinariesArchive archive = archive(tar -> addLink(tar, "lib/passwd", "../../passwd", TarConstants.LF_SYMLINK));

        assertThatThrownBy(() -> archive.unpackInto(target)).hasMessageContaining("reaches outside its folder");
    }

    @Test
    void aLinkToAnAbsolutePathIsRefused() throws IOException {
        BinariesArchive archive = archive(tar -> addLink(tar, "lib/passwd", "/etc/passwd", TarConstants.LF_SYMLINK));

        assertThatThrownBy(() -> archive.unpackInto(target)).hasMessageContaining("reaches outside its folder");
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        BinariesArchive archive = archive(tar -> {
            addFile(tar, "real/file", 0644);
            addLink(tar, "link", "real", TarConstants.LF_SYMLINK);
            addFile(tar, "link/other", 0644);
        });

        assertThatThrownBy(() -> archive.unpackInto(target)).isInstanceOf(IOException.class);
        assertThat(target.resolve("real/other")).doesNotExist();
    }

    @Test
    void whatIsNoFileFolderOrLinkIsRefused() throws IOException {
        BinariesArchive archive = archive(tar -> addLink(tar, "lib/hard", "lib/other", TarConstants.LF_LINK));

        assertThatThrownBy(() -> archive.unpackInto(target)).hasMessageContaining("unexpected kind of entry");
    }

    @Test
    void anotherArchiveHasAnotherFingerprint() throws IOException {
        String one = archive(tar -> addFile(tar, "bin/one", 0755)).fingerprint();
        String two = archive(tar -> addFile(tar, "bin/two", 0755)).fingerprint();

        assertThat(one).matches("[0-9a-f]{8}").isNotEqualTo(two);
    }

    private interface Filling {
        void fill(TarArchiveOutputStream tar) throws IOException;
    }

    private BinariesArchive archive(Filling filling) throws IOException {
        Path file = Files.createTempFile(temp, "postgres", ".txz");
        try (OutputStream out = Files.newOutputStream(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(out, new LZMA2Options(0)))) {
            filling.fill(tar);
        }
        return new BinariesArchive(file.toUri().toURL());
    }

    private static void addFile(TarArchiveOutputStream tar, String name, int mode) throws IOException {
        byte[] content = name.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static void addLink(TarArchiveOutputStream tar, String name, String to, byte kind) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(to);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    private String rights(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve(file)));
    }
}
