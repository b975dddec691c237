package nl.soepsteen.platform.web;

/// A part that the answer needs is away for a moment; becomes a 503.
public final class UnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message for the log
    public UnavailableException(String message) {
        super(message);
    }

    /// @param message for the log
    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
