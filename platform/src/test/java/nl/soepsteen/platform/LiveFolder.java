package nl.soepsteen.platform;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// A folder that somebody works in while it is looked at: an open index, a running database. [Files#walk] ends in an
/// error when a file goes away between the reading of its name and the question what it is; this passes over it.
public final class LiveFolder {

    private LiveFolder() {}

    /// Everything below a folder that was there when it was looked at, the folder itself and its folders too, sorted.
    ///
    /// @throws IOException if something can not be read for another reason than being gone
    public static List<Path> entries(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                found.add(entered);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException && !file.equals(folder)) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return found.stream().sorted().toList();
    }
}
