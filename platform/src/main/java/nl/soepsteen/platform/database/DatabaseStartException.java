package nl.soepsteen.platform.database;

/// The database cannot be started. The message is plain Dutch for the person at the keyboard and says what to do.
public class DatabaseStartException extends RuntimeException {

    /// @param message what is wrong and what to do, in Dutch
    public DatabaseStartException(String message) {
        super(message);
    }

    /// @param message what is wrong and what to do, in Dutch
    /// @param cause the technical reason, for the log
    public DatabaseStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
