package nl.soepsteen.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/// The role under which the application works: it owns its database and can do nothing beside it.
final class ApplicationRole {

    /// Name of the role and of the database.
    static final String NAME = "soepsteen";

    private static final String CREATE_ROLE =
            "CREATE ROLE soepsteen LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION";
    private static final String CREATE_DATABASE = "CREATE DATABASE soepsteen OWNER soepsteen";

    private ApplicationRole() {}

    /// Makes role and database where missing and gives the role a new password, which is kept nowhere but in memory.
    ///
    /// @param superPassword the password of the superuser `postgres`
    /// @return the new password of the role
    static Password prepare(int port, Password superPassword) throws SQLException {
        Password password = Password.random();
        try (Connection connection = connectAsSuperuser(port, superPassword)) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?")) {
                execute(connection, CREATE_ROLE);
            }
            // A utility statement takes no parameters; a verifier has no quotes.
            execute(connection, "ALTER ROLE soepsteen PASSWORD '%s'".formatted(password.verifier()));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?")) {
                execute(connection, CREATE_DATABASE);
            }
        }
        return password;
    }

    private static Connection connectAsSuperuser(int port, Password password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", password.text());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("ApplicationName", "soepsteen-start");
        return DriverManager.getConnection(url(port, "postgres"), properties);
    }

    /// On the loopback interface encryption is only a detour.
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable".formatted(port, database);
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, NAME);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
