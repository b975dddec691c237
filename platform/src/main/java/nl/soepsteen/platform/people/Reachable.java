package nl.soepsteen.platform.people;

import java.util.UUID;

/// Whether somebody wants to be written to by somebody. Other features make beans of this; all of them must agree.
public interface Reachable {

    /// Whether this person may write to that one.
    boolean isOpen(UUID from, UUID to);
}
