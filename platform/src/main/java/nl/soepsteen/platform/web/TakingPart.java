package nl.soepsteen.platform.web;

/// Where people add what they know themselves.
public final class TakingPart {

    public static final String ADDRESS = "/schrijven";

    /// Where people begin a conversation. What it is about (`over`), who is asked (`vraag`: a search) and a
    /// first title (`titel`) go along as parameters.
    public static final String ASK = "/gesprekken/nieuw";

    private TakingPart() {}
}
