package nl.soepsteen.platform.account;

import java.util.Arrays;
import java.util.Optional;

/// What somebody may do. Each role may do what the one before it may.
public enum Role {
    /// Writes; the editors look at the first pages.
    MEMBER("lid"),
    /// Publishes at once.
    AMBASSADOR("ambassadeur"),
    /// Keeps all pages true and kind.
    EDITOR("redacteur"),
    /// Decides who may do what.
    ADMIN("beheerder");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /// The Dutch word that people see and addresses use.
    public String label() {
        return label;
    }

    /// Whether this role may do what the other may.
    public boolean isAtLeast(Role other) {
        return compareTo(other) >= 0;
    }

    /// The role with this Dutch word.
    public static Optional<Role> labelled(String label) {
        return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst();
    }
}
