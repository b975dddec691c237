package nl.soepsteen.platform.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Data folders for one test: empty ones, and ones with a database that was started and stopped before (copied from
/// one that is made once, to save the unpacking). Afterwards nothing runs in them and they are gone.
final class DataFolders implements AfterEachCallback, AfterAllCallback {

    private static final Template TEMPLATE = new Template();

    private final boolean shared;
    private final Path top;
    private int count;

    /// For an instance field: every test has its own.
    DataFolders() {
        this(false);
    }

    private DataFolders(boolean shared) {
        this.shared = shared;
        try {
            top = Files.createTempDirectory("soepsteen-test").toRealPath();
            // Like /home or /srv: others may pass through. Otherwise only root could reach a database of `nobody`.
            Files.setPosixFilePermissions(top, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// For a static field: the tests of a class share folders, so none may spoil what the next one needs.
    static DataFolders shared() {
        return new DataFolders(true);
    }

    /// A path where nothing is yet.
    Path empty() {
        count++;
        return top.resolve("data-" + count);
    }

    /// A database that was stopped in good order.
    Path stopped() throws IOException {
        return stopped(empty());
    }

    Path stopped(Path folder) throws IOException {
        copy(TEMPLATE.folder(), folder);
        return folder;
    }

    /// The programs without a database.
    Path unpacked() throws IOException {
        Path folder = stopped();
        PrivateFiles.deleteTree(folder.resolve("postgres/data"));
        Files.delete(folder.resolve("postgres/password"));
        return folder;
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (!shared) {
            clearAway();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        clearAway();
    }

    private void clearAway() throws IOException {
        Processes.killAllIn(top);
        PrivateFiles.deleteTree(top);
    }

    /// Copies a folder; programs are linked, which is quick and takes no room.
    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                PrivateFiles.createFolders(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file));
                if (attributes.isRegularFile() && file.toString().contains("/bin-")) {
                    Files.createLink(target, file);
                } else {
                    Files.copy(file, target, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static final class Template {

        private @Nullable Path folder;

        synchronized Path folder() throws IOException {
            Path known = folder;
            if (known != null) {
                return known;
            }
            Path made = Files.createTempDirectory("soepsteen-template").toRealPath();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
            EmbeddedPostgres.start(made).close();
            folder = made;
            return made;
        }

        private static void delete(Path folder) {
            try {
                Processes.killAllIn(folder);
                PrivateFiles.deleteTree(folder);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
