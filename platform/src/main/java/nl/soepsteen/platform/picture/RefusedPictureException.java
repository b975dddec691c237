package nl.soepsteen.platform.picture;

/// A file that we make no picture of.
final class RefusedPictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final int status;

    private RefusedPictureException(String sentence, int status) {
        super(sentence);
        this.sentence = sentence;
        this.status = status;
    }

    static RefusedPictureException tooLarge() {
        return new RefusedPictureException(
                "Dit bestand is te groot: hooguit 10 MB. Maak het kleiner, of kies een andere foto.", 413);
    }

    static RefusedPictureException tooManyPixels() {
        return new RefusedPictureException(
                "Dit beeld heeft te veel pixels: hooguit 40 miljoen. Maak het kleiner, of kies een ander.", 413);
    }

    static RefusedPictureException tooLargeForWebp() {
        return new RefusedPictureException(
                "Deze WebP heeft te veel pixels. Maak hem kleiner, of bewaar hem eerst als JPEG.", 413);
    }

    static RefusedPictureException unknown() {
        return new RefusedPictureException(
                "Dit is geen beeld dat we kunnen lezen. Kies een JPEG, PNG, WebP of GIF.", 415);
    }

    static RefusedPictureException broken() {
        return new RefusedPictureException(
                "Dit bestand is kapot of niet compleet. Open het op je eigen computer, bewaar het opnieuw en probeer het"
                        + " nog eens.",
                422);
    }

    static RefusedPictureException moving() {
        return new RefusedPictureException(
                "Een WebP die beweegt kunnen we niet lezen. Kies een beeld dat stilstaat.", 422);
    }

    static RefusedPictureException busy() {
        return new RefusedPictureException(
                "Er zijn nu veel mensen met foto’s bezig. Probeer het over een minuut opnieuw.", 503);
    }

    Taken.Refused asTaken() {
        return new Taken.Refused(sentence, status);
    }
}
