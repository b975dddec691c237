package nl.soepsteen.platform.account;

import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Who sends a request, as far as pages need to know. Looked up anew for every request: a role that was taken away is
/// gone at once.
///
/// @param id of the person
/// @param name as others see it
/// @param role what they may do
public record SignedIn(UUID id, String name, Role role) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return id.toString();
    }

    /// Whether they may do what this role may.
    public boolean isAtLeast(Role other) {
        return role.isAtLeast(other);
    }
}
