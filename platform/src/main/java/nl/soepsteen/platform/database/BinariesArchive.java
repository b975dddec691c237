package nl.soepsteen.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs for one kind of system: a compressed archive that travels inside the application.
///
/// @param content where the archive is
record BinariesArchive(URL content) {

    private static final int OWNER_MAY_EXECUTE = 0100;

    /// The archive for the system we run on.
    ///
    /// @throws DatabaseStartException when the application was built for another kind of system
    static BinariesArchive forThisSystem() {
        String os = System.getProperty("os.name", "");
        String processor = System.getProperty("os.arch", "");
        String name = "/postgres-%s-%s.txz".formatted(system(os), hardware(processor));
        URL content = BinariesArchive.class.getResource(name);
        if (content == null) {
            throw unsuitable(os, processor);
        }
        return new BinariesArchive(content);
    }

    /// The message when the programs that travel with us cannot run here.
    static DatabaseStartException unsuitable(String os, String processor) {
        return new DatabaseStartException("""
                De meegeleverde PostgreSQL is niet gemaakt voor dit systeem (%s, %s). Bouw Soepsteen op deze computer, of \
                gebruik een eigen PostgreSQL 18: zet SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME en \
                SPRING_DATASOURCE_PASSWORD.""".formatted(os, processor));
    }

    /// Names as the publisher of the archives writes them.
    private static String system(String os) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : name;
    }

    private static String hardware(String processor) {
        return switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> processor;
        };
    }

    /// Eight characters that differ when the archive differs: a new version never meets the files of an old one. A
    /// checksum, not a signature: the archive came in the same jar as this class.
    String fingerprint() throws IOException {
        CheckedInputStream bytes = new CheckedInputStream(content.openStream(), new CRC32());
        try (bytes) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().toHexDigits((int) bytes.getChecksum().getValue());
    }

    /// Unpacks into an existing empty folder. Everything lands inside it or the archive is refused; every file is on
    /// the disk when this returns.
    void unpackInto(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Map<Path, Path> links = new LinkedHashMap<>();
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(content.openStream())))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path target = inside(folder, folder.resolve(entry.getName()));
                if (entry.isDirectory()) {
                    PrivateFiles.createFolders(target);
                } else if (entry.isSymbolicLink()) {
                    inside(folder, target.resolveSibling(entry.getLinkName()));
                    links.put(target, Path.of(entry.getLinkName()));
                } else if (entry.isFile() && !entry.isLink()) {
                    writeFile(archive, target, (entry.getMode() & OWNER_MAY_EXECUTE) != 0);
                    files.add(target);
                } else {
                    throw new IOException("unexpected kind of entry in the archive: " + entry.getName());
                }
            }
        }
        // Links come last, so that no file can be written through one.
        for (Map.Entry<Path, Path> link : links.entrySet()) {
            PrivateFiles.createFolders(link.getKey().resolveSibling(""));
            Files.createSymbolicLink(link.getKey(), link.getValue());
        }
        // All at the end: the file system then has most of it written, six times as fast as one by one.
        for (Path file : files) {
            PrivateFiles.sync(file);
        }
    }

    private static void writeFile(InputStream source, Path target, boolean executable) throws IOException {
        PrivateFiles.createFolders(target.resolveSibling(""));
        try (FileChannel file = PrivateFiles.create(target)) {
            source.transferTo(Channels.newOutputStream(file));
        }
        if (executable) {
            PrivateFiles.makeExecutable(target);
        }
    }

    private static Path inside(Path folder, Path path) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(folder.normalize())) {
            throw new IOException("the archive reaches outside its folder: " + path);
        }
        return normal;
    }
}
