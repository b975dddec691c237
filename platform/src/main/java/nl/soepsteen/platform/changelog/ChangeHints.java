package nl.soepsteen.platform.changelog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Wakes a follower when something was recorded, on whichever node. Only a hint: a lost one costs the wait, nothing
/// else. For one follower at a time.
@Component
public class ChangeHints implements AutoCloseable {

    static final String CHANNEL = "changelog";

    private static final Logger log = LoggerFactory.getLogger(ChangeHints.class);

    private final DataSource dataSource;
    private @Nullable Connection listening;

    ChangeHints(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Returns when something was recorded, at the latest after `atMost`.
    public synchronized void await(Duration atMost) throws InterruptedException {
        try {
            connection().unwrap(PGConnection.class).getNotifications(Math.max(1, (int) atMost.toMillis()));
        } catch (SQLException e) {
            log.debug("No hints for now, polling goes on", e);
            close();
            Thread.sleep(atMost);
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = listening;
        if (connection == null) {
            connection = dataSource.getConnection();
            listening = connection;
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
        }
        return connection;
    }

    /// Gives the connection back.
    @Override
    public synchronized void close() {
        Connection connection = listening;
        listening = null;
        if (connection != null) {
            try (connection;
                    var statement = connection.createStatement()) {
                statement.execute("unlisten *");
            } catch (SQLException e) {
                log.debug("The listening connection was gone already", e);
            }
        }
    }
}
