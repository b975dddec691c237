package nl.soepsteen.platform.web;

/// There is nothing at this address; becomes a 404.
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence what is not there and what to do now, plain Dutch
    public NotFoundException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    Failure failure() {
        return Failure.notFound(sentence);
    }
}
