package nl.soepsteen.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Makes one living Soepsteen the only user of a database folder. The kernel holds the lock, so it is gone the moment
/// the process is, however it ended.
final class FolderLock implements AutoCloseable {

    /// Folders locked by this very process. Needed because POSIX drops a process's lock as soon as that process closes
    /// *any* channel on the file: a second try in here must not even open it.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /// The locked byte lies far behind the text, because on Windows a locked byte cannot be read by others.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path root;
    private final FileChannel channel;

    private FolderLock(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /// @throws DatabaseStartException when another living Soepsteen has the folder
    static FolderLock take(DatabaseFolder folder) {
        if (!HELD_HERE.add(folder.root())) {
            throw inUse(folder, String.valueOf(ProcessHandle.current().pid()));
        }
        boolean taken = false;
        try {
            FileChannel channel = open(folder.lockFile());
            try {
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                if (lock == null) {
                    throw inUse(folder, readHolder(channel));
                }
                writeHolder(channel);
                taken = true;
                return new FolderLock(folder.root(), channel);
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        } catch (IOException e) {
            throw StartFailure.of(e, folder.root());
        } finally {
            if (!taken) {
                HELD_HERE.remove(folder.root());
            }
        }
    }

    private static FileChannel open(Path file) throws IOException {
        if (!Files.exists(file)) {
            try (FileChannel fresh = PrivateFiles.create(file)) {
                fresh.force(true);
            } catch (java.nio.file.FileAlreadyExistsException _) {
                // Another starter made it in between: the lock below decides who goes on.
            }
        }
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static void writeHolder(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static @Nullable String readHolder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(20);
        int length = channel.read(text, 0);
        return length <= 0 ? null : new String(text.array(), 0, length, StandardCharsets.US_ASCII);
    }

    private static DatabaseStartException inUse(DatabaseFolder folder, @Nullable String holder) {
        return new DatabaseStartException(
                """
                De gegevensmap %s is al in gebruik door een andere Soepsteen%s. \
                Stop die eerst, of kies met SOEPSTEEN_DATA een andere map.""".formatted(folder.data(), holder == null ? "" : " (proces " + holder + ")"));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(root);
        }
    }
}
