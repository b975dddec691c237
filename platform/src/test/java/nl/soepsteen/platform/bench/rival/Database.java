package nl.soepsteen.platform.bench.rival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// The embedded PostgreSQL of a running site, as its data folder describes it.
///
/// @param port where it listens
/// @param password of the superuser
/// @param process the server's main process
public record Database(int port, String password, ProcessHandle process) {

    private static final int PORT_LINE = 3;

    public static Database in(Path data) throws IOException {
        Path folder = data.resolve("postgres");
        List<String> note = Files.readAllLines(folder.resolve("data/postmaster.pid"));
        return new Database(
                Integer.parseInt(note.get(PORT_LINE).strip()),
                Files.readString(folder.resolve("password")),
                ProcessHandle.of(Long.parseLong(note.getFirst().strip())).orElseThrow());
    }

    /// As the superuser; to be closed by the caller.
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/soepsteen", "postgres", password);
    }
}
