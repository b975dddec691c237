package nl.soepsteen.platform.web;

import org.springframework.http.HttpStatus;

/// Somebody may not do this, or not now.
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String title;
    private final String sentence;

    /// @param status of 400 and up
    /// @param title a few Dutch words
    /// @param sentence why, and what to do now, plain Dutch
    public RefusedException(HttpStatus status, String title, String sentence) {
        super(sentence);
        this.status = status;
        this.title = title;
        this.sentence = sentence;
    }

    Failure failure() {
        return new Failure(status, title, sentence, null, null);
    }
}
