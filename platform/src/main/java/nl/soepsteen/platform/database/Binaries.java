package nl.soepsteen.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// PostgreSQL's programs on disk, unpacked once per version under the database folder.
///
/// @param folder holds `bin`, `lib` and `share`
record Binaries(Path folder) {

    /// The only major version whose data this Soepsteen can open.
    static final String MAJOR_VERSION = "18";

    /// Unpacks the programs, or finds them unpacked by an earlier start. A start that is cut off half-way leaves only
    /// a folder that nobody uses.
    ///
    /// @throws DatabaseStartException when there are no programs for this system or they cannot be written
    static Binaries unpack(DatabaseFolder database) {
        BinariesArchive archive = BinariesArchive.forThisSystem();
        try {
            String name = DatabaseFolder.BINARIES_PREFIX + MAJOR_VERSION + "-" + archive.fingerprint();
            Path folder = database.root().resolve(name);
            if (!Files.isDirectory(folder)) {
                Path unfinished = database.root().resolve(name + DatabaseFolder.UNFINISHED);
                PrivateFiles.deleteTree(unfinished);
                PrivateFiles.createFolders(unfinished);
                archive.unpackInto(unfinished);
                PrivateFiles.rename(unfinished, folder);
            }
            return new Binaries(folder);
        } catch (IOException e) {
            throw StartFailure.of(e, database.root());
        }
    }

    Path initdb() {
        return program("initdb");
    }

    Path control() {
        return program("pg_ctl");
    }

    Path server() {
        return program("postgres");
    }

    private Path program(String name) {
        Path file = folder.resolve("bin").resolve(name);
        return Files.exists(file) ? file : file.resolveSibling(name + ".exe");
    }
}
