package nl.soepsteen.index;

/// A cursor that no answer of this index gave, or that belongs to another question.
public final class UnusableCursorException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnusableCursorException(String message) {
        super(message);
    }
}
