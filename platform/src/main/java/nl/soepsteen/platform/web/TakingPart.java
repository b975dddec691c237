package nl.soepsteen.platform.web;

/// Where people add what they know themselves.
public final class TakingPart {

    public static final String ADDRESS = "/schrijven";

    private TakingPart() {}
}
