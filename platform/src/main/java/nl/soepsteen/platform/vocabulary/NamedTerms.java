package nl.soepsteen.platform.vocabulary;

/// Terms that the code itself names. They get other words like any other, but never go.
public final class NamedTerms {

    /// The target group that everybody is in.
    public static final String EVERYBODY = "alle-bewoners";

    private NamedTerms() {}
}
