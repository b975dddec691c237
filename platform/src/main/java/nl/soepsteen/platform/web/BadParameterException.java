package nl.soepsteen.platform.web;

/// A parameter that cannot be answered; becomes a 400 that says what is allowed.
public final class BadParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String sentence;
    private final String allowed;

    /// @param parameter its name
    /// @param sentence what is wrong, one Dutch sentence
    /// @param allowed what is allowed, one Dutch sentence
    public BadParameterException(String parameter, String sentence, String allowed) {
        super(parameter + ": " + sentence);
        this.parameter = parameter;
        this.sentence = sentence;
        this.allowed = allowed;
    }

    Failure failure() {
        return Failure.badParameter(parameter, sentence, allowed);
    }
}
