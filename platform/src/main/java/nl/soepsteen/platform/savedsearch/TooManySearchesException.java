package nl.soepsteen.platform.savedsearch;

/// Somebody keeps as many searches as one may.
public final class TooManySearchesException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
