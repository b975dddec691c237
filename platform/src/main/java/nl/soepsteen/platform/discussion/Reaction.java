package nl.soepsteen.platform.discussion;

import java.util.Arrays;
import java.util.Optional;

/// What somebody says of a contribution without words. There is none that says it is bad: that takes a
/// contribution.
public enum Reaction {
    USEFUL("nuttig"),
    FAMILIAR("herkenbaar");

    private final String label;

    Reaction(String label) {
        this.label = label;
    }

    /// The Dutch word that people see and addresses use.
    public String label() {
        return label;
    }

    /// The reaction with this Dutch word.
    public static Optional<Reaction> labelled(String label) {
        return Arrays.stream(values())
                .filter(reaction -> reaction.label.equals(label))
                .findFirst();
    }
}
