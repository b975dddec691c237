package nl.soepsteen.platform.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// A folder for one run, which goes when the run is over or broken off.
final class WorkFolder implements AutoCloseable {

    private final Path path;
    private final Thread hook;

    private WorkFolder(Path path) {
        this.path = path;
        this.hook = new Thread(() -> delete(path));
    }

    static WorkFolder create() throws IOException {
        WorkFolder folder = new WorkFolder(Files.createTempDirectory("soepsteen-bench"));
        Runtime.getRuntime().addShutdownHook(folder.hook);
        return folder;
    }

    Path path() {
        return path;
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            System.err.println("Could not delete " + folder + ": " + e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        delete(path);
    }
}
