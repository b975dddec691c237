package nl.soepsteen.content.render;

/// A text asks for more work or output than any real page needs: nested too deep, a table too wide, a few lines that
/// would become megabytes. The message is a Dutch sentence for its author. Thrown by fixed limits on the text itself,
/// never by a clock, so that a text that was accepted once is accepted everywhere.
@SuppressWarnings("serial")
public final class TooComplexException extends RuntimeException {

    private final int line;

    TooComplexException(String message, int line) {
        super(message);
        this.line = line;
    }

    TooComplexException(String message) {
        this(message, 0);
    }

    /// The message; never null.
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /// The 1-based line of the body where it was noticed, or 0 when it concerns the whole body.
    public int line() {
        return line;
    }
}
