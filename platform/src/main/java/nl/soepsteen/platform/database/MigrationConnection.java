package nl.soepsteen.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The same database under the same role, with the patience a migration needs. Not from the pool: a pooled connection
/// would carry its wide limits on to the pages.
///
/// @param database the connection of the application
/// @param parameters driver parameters as in an address, without `?`; what the address already sets goes before
record MigrationConnection(JdbcConnectionDetails database, String parameters) implements FlywayConnectionDetails {

    @Override
    public String getJdbcUrl() {
        String url = database.getJdbcUrl();
        StringBuilder result = new StringBuilder(url);
        for (String parameter : parameters.split("&", -1)) {
            String name = parameter.substring(0, parameter.indexOf('=') + 1);
            if (!url.contains("?" + name) && !url.contains("&" + name)) {
                result.append(result.indexOf("?") < 0 ? '?' : '&').append(parameter);
            }
        }
        return result.toString();
    }

    @Override
    public @Nullable String getUsername() {
        return database.getUsername();
    }

    @Override
    public @Nullable String getPassword() {
        return database.getPassword();
    }
}
