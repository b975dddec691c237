package nl.soepsteen.platform.web;

/// Where everything can be taken away at once.
public final class ExportAddress {

    /// All current pages as files, for everybody.
    public static final String COLLECTION = "/collectie.zip";

    /// Everything that somebody wrote, for them alone.
    public static final String OWN_TEXTS = "/mijn/teksten.zip";

    private ExportAddress() {}
}
