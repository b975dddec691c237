package nl.soepsteen.platform.web;

/// What was asked for goes by other parameters now; becomes a 301 to the same page with those.
public final class MovedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String query;

    /// @param query all parameters as they are now
    public MovedException(QueryString query) {
        super(query.on(""));
        this.query = query.on("");
    }

    /// The parameters as they are now, with the question mark in front.
    public String query() {
        return query;
    }

    /// Where it is now.
    ///
    /// @param path that was asked for; more than one slash in front would name another site
    String address(String path) {
        return path.replaceFirst("^/+", "/") + query;
    }
}
