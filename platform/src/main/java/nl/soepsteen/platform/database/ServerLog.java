package nl.soepsteen.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The log files of the server: at most [#KEPT] of them, of 5 MB each (see [ServerSettings]).
record ServerLog(Path folder) {

    static final int KEPT = 5;

    /// What the server says before it opens its own log; relative to the database folder.
    static final String FIRST_WORDS = "log/start.log";

    /// Makes the folder and clears away what is too old or belongs to an earlier start.
    void prepare() throws IOException {
        PrivateFiles.createFolders(folder);
        Files.deleteIfExists(folder.resolve("start.log"));
        prune();
    }

    /// Removes the oldest files. Safe while the server writes: it writes in the newest.
    void prune() throws IOException {
        List<Path> files = files();
        for (Path file : files.subList(0, Math.max(0, files.size() - KEPT))) {
            Files.deleteIfExists(file);
        }
    }

    /// What a server that did not start has said.
    String lastWords() throws IOException {
        Path first = folder.resolve("start.log");
        List<Path> files = files();
        String text = Files.exists(first) ? read(first) : "";
        text += files.isEmpty() ? "" : read(files.getLast());
        return text;
    }

    /// Not Files.readString: the server may write in any encoding, for instance the name of a file.
    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /// Oldest first: the time is in the name.
    private List<Path> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.getFileName().toString().matches("postgresql-\\d{8}-\\d{6}\\.log"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }
}
