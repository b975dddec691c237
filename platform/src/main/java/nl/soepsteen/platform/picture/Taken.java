package nl.soepsteen.platform.picture;

/// What became of a file that somebody sent as a picture.
public sealed interface Taken {

    /// It is kept. It differs from what was sent: see [Picture].
    record Stored(Picture picture) implements Taken {}

    /// It is not, and nothing of it is.
    ///
    /// @param sentence why, and what to do now, plain Dutch
    /// @param status what HTTP calls it: 413, 415, 422, 429 or 503
    record Refused(String sentence, int status) implements Taken {}
}
