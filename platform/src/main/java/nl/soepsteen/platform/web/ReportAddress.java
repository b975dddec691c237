package nl.soepsteen.platform.web;

/// Where people say that something is wrong with a text or a person.
public final class ReportAddress {

    public static final String ADDRESS = "/meld";

    private ReportAddress() {}

    /// The form about one thing.
    ///
    /// @param subject its `kind:id`
    public static String about(Object subject) {
        return ADDRESS + "?over=" + subject;
    }
}
