package nl.soepsteen.index.follow;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps a directory for one follower. The kernel lets go of it when the process ends, however it ends.
final class DirectoryLock implements AutoCloseable {

    private final Path directory;
    private final Path file;
    private FileChannel channel;
    private @Nullable Object fileKey;

    /// @throws IndexInUseException when another follower has it
    DirectoryLock(Path directory) throws IOException {
        this.directory = directory;
        this.file = directory.resolve("lock");
        this.channel = take();
        this.fileKey = key();
    }

    /// Takes the directory again after somebody deleted it, making it anew.
    ///
    /// @return whether it had been deleted
    boolean retakeIfDeleted() throws IOException {
        if (Files.exists(file) && Objects.equals(fileKey, key())) {
            return false;
        }
        FileChannel again = take();
        channel.close();
        channel = again;
        fileKey = key();
        return true;
    }

    private FileChannel take() throws IOException {
        Files.createDirectories(directory);
        FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = opened.tryLock();
        } catch (OverlappingFileLockException _) {
            // another follower of this very process: the same answer
        } finally {
            if (lock == null) {
                opened.close();
            }
        }
        if (lock == null) {
            throw new IndexInUseException(directory);
        }
        return opened;
    }

    private @Nullable Object key() throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
