package nl.soepsteen.index.follow;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.soepsteen.index.lucene.Schema;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The generations in an index directory: `g-1`, `g-2`, …
final class Generations {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final Pattern NAME = Pattern.compile("g-(\\d{1,18})");

    private final Path directory;
    private final Schema schema;
    private final Opener opener;
    private long last;

    Generations(Path directory, Schema schema) {
        this(directory, schema, MMapDirectory::new);
    }

    /// @param opener opens the directory of a generation
    Generations(Path directory, Schema schema, Opener opener) {
        this.directory = directory;
        this.schema = schema;
        this.opener = opener;
    }

    /// Opens a Lucene directory.
    interface Opener {
        Directory open(Path path) throws IOException;
    }

    /// The newest one that is complete, undamaged and readable, frozen; all others are deleted. Null when
    /// there is none.
    @Nullable
    Generation adopt(BooleanSupplier stop) throws IOException {
        Generation adopted = null;
        for (Path path : newestFirst()) {
            last = Math.max(last, number(path));
            if (adopted == null) {
                adopted = openUsable(path, stop);
            }
            if (stop.getAsBoolean()) {
                return adopted;
            }
            if (adopted == null || !adopted.path().equals(path)) {
                delete(path);
            }
        }
        return adopted;
    }

    /// A new, empty one that is written.
    Generation create() throws IOException {
        last++;
        Path path = directory.resolve("g-" + last);
        delete(path);
        try {
            return Generation.create(path, opener.open(path), schema);
        } catch (IOException | RuntimeException e) {
            delete(path);
            throw e;
        }
    }

    private @Nullable Generation openUsable(Path path, BooleanSupplier stop) {
        try {
            Generation generation = Generation.open(path, opener.open(path), stop);
            if (generation.isComplete() && isUsable(generation.schema())) {
                return generation;
            }
            LOG.info("{} is incomplete or of an unreadable schema {}", path, generation.schema());
            generation.close();
        } catch (IOException | RuntimeException | Error e) {
            LOG.warn("The index in {} cannot be used and will be built anew: {}", path, e.toString());
        }
        return null;
    }

    private boolean isUsable(Schema there) {
        return there.equals(schema) || there.isReadable();
    }

    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(path -> number(path) > 0)
                    .sorted(Comparator.comparingLong(Generations::number).reversed())
                    .toList();
        }
    }

    private static long number(Path path) {
        var name = NAME.matcher(path.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }

    /// Deletes one; what cannot be deleted now will be at the next start.
    static void delete(Path path) {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException _) {
            // gone already, as wished
        } catch (IOException e) {
            LOG.warn("Could not delete {}", path, e);
        }
    }
}
