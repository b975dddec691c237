package nl.soepsteen.platform.moderation;

import java.util.Arrays;
import java.util.Optional;

/// Why something is reported, and by which rule it is decided about.
public enum Reason {
    PRIVACY("privacy", "Privacy", "Iemand is herkenbaar, of er staan gegevens in die hier niet horen."),
    UNKIND("onaardig", "Onaardig", "Het is kwetsend, dreigend of discriminerend."),
    INCORRECT("onjuist", "Onjuist", "Er staat iets in dat niet klopt."),
    DUPLICATE("dubbel", "Dubbel", "Dit staat al ergens anders op de site."),
    ADVERTISING("reclame", "Reclame", "Het wil vooral iets verkopen.");

    private final String value;
    private final String label;
    private final String explanation;

    Reason(String value, String label, String explanation) {
        this.value = value;
        this.label = label;
        this.explanation = explanation;
    }

    /// The word in forms and open data.
    public String value() {
        return value;
    }

    /// The word that people read.
    public String label() {
        return label;
    }

    /// One sentence.
    public String explanation() {
        return explanation;
    }

    /// Whether nobody can judge it without a few words.
    public boolean needsWords() {
        return this == INCORRECT;
    }

    /// Whether an ambassador may sort it: it is about no person.
    public boolean isForSorting() {
        return this == DUPLICATE || this == ADVERTISING;
    }

    /// The reason with this word.
    public static Optional<Reason> of(String value) {
        return Arrays.stream(values())
                .filter(reason -> reason.value.equals(value))
                .findFirst();
    }
}
