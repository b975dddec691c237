package nl.soepsteen.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// A program with a database of its own, to be killed by tests: it keeps adding rows and says each number aloud once
/// the database has confirmed it. Asked to stop, it does as Spring does: first the application, then the database.
final class SmallApplication {

    private SmallApplication() {}

    /// @param args the data folder
    public static void main(String[] args) throws SQLException {
        EmbeddedPostgres database;
        try {
            database = EmbeddedPostgres.start(Path.of(args[0]));
        } catch (DatabaseStartException e) {
            say("refused " + e.getMessage());
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS confirmed (id integer PRIMARY KEY)");
            say("started " + database.port());
            for (int id = lastId(statement) + 1; ; id++) {
                statement.executeUpdate("INSERT INTO confirmed VALUES (" + id + ")");
                say("confirmed " + id);
            }
        }
    }

    private static int lastId(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT coalesce(max(id), 0) FROM confirmed")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(EmbeddedPostgres database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static void stop(EmbeddedPostgres database) {
        try (Connection _ = connect(database)) {
            say("application stopped with a living database");
        } catch (SQLException e) {
            say("application found no database: " + e.getMessage());
        }
        database.close();
        say("database stopped");
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
