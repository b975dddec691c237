package nl.soepsteen.platform.savedsearch;

/// A search finds so much that nobody would be helped by keeping it.
public final class TooBroadException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
