package nl.soepsteen.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// One question, one answer.
final class Sql {

    private Sql() {}

    static Connection connect(EmbeddedPostgres database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    /// The first value of the first row, as text.
    static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static String ask(EmbeddedPostgres database, String question) throws SQLException {
        try (Connection connection = connect(database)) {
            return ask(connection, question);
        }
    }

    static void tell(EmbeddedPostgres database, String command) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /// Asks as the superuser, with the password from the data folder.
    static String askAsSuperuser(EmbeddedPostgres database, Path dataFolder, String question) throws Exception {
        String password = Files.readString(dataFolder.resolve("postgres/password"));
        String url = "jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, "postgres", password)) {
            return ask(connection, question);
        }
    }
}
