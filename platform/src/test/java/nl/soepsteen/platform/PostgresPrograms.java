package nl.soepsteen.platform;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The programs of PostgreSQL, once a site of a test unpacked them. Unpacking takes seconds and there are a hundred
/// sites; the next ones get the same files, as a site has that was started before. The database in it is their own.
/// The tests of the package `database` unpack for themselves.
final class PostgresPrograms {

    private static final Path KEPT = Path.of("target", "postgres-programs");

    private PostgresPrograms() {}

    /// Gives a site that was never started the programs, when there are any.
    static void give(Path data) throws IOException {
        Path database = database(data);
        if (!Files.exists(database)) {
            for (Path programs : folders(KEPT)) {
                Files.createDirectories(database);
                link(programs, database.resolve(programs.getFileName()));
            }
        }
    }

    /// Keeps what a site unpacked, for the next one.
    static void keep(Path data) throws IOException {
        for (Path programs : folders(database(data))) {
            Path kept = KEPT.resolve(programs.getFileName());
            if (!Files.exists(kept)) {
                Files.createDirectories(KEPT);
                Path unfinished = KEPT.resolve("onaf-" + UUID.randomUUID());
                link(programs, unfinished);
                try {
                    Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
                } catch (FileSystemException _) {
                    // Another process was first: its folder holds the same.
                }
            }
        }
    }

    private static Path database(Path data) {
        return data.resolve("postgres");
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("bin-[0-9a-f-]+"))
                    .toList();
        }
    }

    private static void link(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.copy(folder, counterpart(folder), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isSymbolicLink()) {
                    Files.copy(file, counterpart(file), LinkOption.NOFOLLOW_LINKS);
                    return FileVisitResult.CONTINUE;
                }
                try {
                    Files.createLink(counterpart(file), file);
                } catch (FileSystemException | UnsupportedOperationException _) {
                    // Another disk.
                    Files.copy(file, counterpart(file), StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            private Path counterpart(Path path) {
                return to.resolve(from.relativize(path).toString());
            }
        });
    }
}
