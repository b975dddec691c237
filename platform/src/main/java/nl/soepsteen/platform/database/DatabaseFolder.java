package nl.soepsteen.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The folder `<data>/postgres` and what lies where in it; nobody but the owner can look inside.
///
/// @param data the data folder of Soepsteen, real and absolute
/// @param root the folder of the database in it
record DatabaseFolder(Path data, Path root) {

    /// How the folder of an unpacked PostgreSQL is named; also how its processes are told apart from all others.
    static final String BINARIES_PREFIX = "bin-";

    /// A folder that is still being filled ends with this; it is removed at the next start.
    static final String UNFINISHED = ".onaf";

    /// Makes the folders where missing.
    ///
    /// @throws DatabaseStartException when the folder cannot be made or is not ours
    static DatabaseFolder in(Path dataFolder) {
        Path wanted = dataFolder.toAbsolutePath();
        try {
            PrivateFiles.createFolders(wanted);
            Path data = wanted.toRealPath();
            DatabaseFolder folder = new DatabaseFolder(data, data.resolve("postgres"));
            PrivateFiles.createFolders(folder.root);
            PrivateFiles.closeToOthers(folder.root);
            return folder;
        } catch (IOException e) {
            throw StartFailure.of(e, wanted);
        }
    }

    /// PostgreSQL's own data directory; relative to [#root()] it is always called `data`.
    Path cluster() {
        return root.resolve("data");
    }

    /// Holds the password of the superuser `postgres`.
    Path passwordFile() {
        return root.resolve("password");
    }

    Path lockFile() {
        return root.resolve("lock");
    }

    Path logs() {
        return root.resolve("log");
    }

    /// Removes what an earlier start that was cut off left half-done, and binaries no longer used. Only safe when no
    /// process of this database runs.
    void tidy(Path binariesInUse) throws IOException {
        for (Path entry : entries()) {
            String name = entry.getFileName().toString();
            boolean unfinished = name.endsWith(UNFINISHED);
            boolean oldBinaries = name.startsWith(BINARIES_PREFIX) && !entry.equals(binariesInUse);
            if (unfinished || oldBinaries) {
                PrivateFiles.deleteTree(entry);
            }
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.toList();
        }
    }
}
