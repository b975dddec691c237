package nl.soepsteen.platform.savedsearch;

import java.util.Arrays;
import java.util.Optional;

/// How somebody hears what a search found.
public enum Told {
    LIST("lijst"),
    DIGEST("mail");

    private final String word;

    Told(String word) {
        this.word = word;
    }

    /// What forms call it.
    public String word() {
        return word;
    }

    /// The one that forms call so, or empty.
    public static Optional<Told> ofWord(String word) {
        return Arrays.stream(values()).filter(told -> told.word.equals(word)).findFirst();
    }
}
