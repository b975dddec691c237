package nl.soepsteen.platform.web;

/// Where people learn how to add what they know themselves.
public final class TakingPart {

    public static final String ADDRESS = "/over#meedoen";

    private TakingPart() {}
}
