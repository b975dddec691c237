package nl.soepsteen.platform.web;

/// What was at this address was taken away; becomes a 410.
public final class GoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence what was taken away, why, and what to do now, plain Dutch
    public GoneException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    Failure failure() {
        return Failure.gone(sentence);
    }
}
