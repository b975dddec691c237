package nl.soepsteen.index;

/// There is no complete index yet.
public final class IndexNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexNotReadyException() {
        super("The first index is still being built");
    }
}
