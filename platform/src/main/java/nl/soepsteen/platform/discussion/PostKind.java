package nl.soepsteen.platform.discussion;

import java.util.Arrays;
import java.util.Optional;

/// What somebody does with a contribution.
public enum PostKind {
    QUESTION("vraag"),
    EXPERIENCE("ervaring"),
    TIP("tip"),
    OBJECTION("tegenspraak");

    private final String label;

    PostKind(String label) {
        this.label = label;
    }

    /// The Dutch word that people see and addresses use.
    public String label() {
        return label;
    }

    /// The kind with this Dutch word.
    public static Optional<PostKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
