package nl.soepsteen.platform.exchange;

/// What becomes of a file that came in.
public enum Fate {
    /// A page that was not there.
    NEW("nieuw"),
    /// A page that gets another text.
    CHANGED("gewijzigd"),
    /// The page has this very text.
    UNCHANGED("ongewijzigd"),
    /// The file breaks rules, or its page cannot be changed.
    REFUSED("geweigerd"),
    /// The page is somebody else's.
    NOT_YOURS("niet van jou"),
    /// The page changed since the file was sent.
    OVERTAKEN("intussen veranderd"),
    /// A picture, for the texts that mention it.
    PICTURE("beeld");

    private final String inWords;

    Fate(String inWords) {
        this.inWords = inWords;
    }

    /// In one or two Dutch words.
    public String inWords() {
        return inWords;
    }

    /// Whether there is something to do.
    public boolean isWork() {
        return this == NEW || this == CHANGED;
    }
}
