package nl.soepsteen.platform.account;

/// Afterwards nobody could decide who may do what.
public final class LastAdministratorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastAdministratorException() {
        super("The last administrator");
    }
}
