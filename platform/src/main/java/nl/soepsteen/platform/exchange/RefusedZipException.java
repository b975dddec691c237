package nl.soepsteen.platform.exchange;

import org.springframework.http.HttpStatus;

/// A zip that is not taken in as a whole.
final class RefusedZipException extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String sentence;

    private RefusedZipException(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
        this.sentence = sentence;
    }

    /// @param sentence what is wrong and what to do now, plain Dutch
    static RefusedZipException wrong(String sentence) {
        return new RefusedZipException(HttpStatus.UNPROCESSABLE_CONTENT, sentence);
    }

    /// @param sentence what is too much, plain Dutch
    static RefusedZipException tooLarge(String sentence) {
        return new RefusedZipException(HttpStatus.CONTENT_TOO_LARGE, sentence);
    }

    /// One that cannot be opened, or contradicts itself.
    static RefusedZipException broken() {
        return wrong("Deze zip kunnen we niet openen. Misschien is hij niet heel overgekomen, of staan er vreemde"
                + " tekens in de namen. Maak de zip opnieuw en probeer het nog eens.");
    }

    Received.Refused received() {
        return new Received.Refused(status, sentence);
    }
}
