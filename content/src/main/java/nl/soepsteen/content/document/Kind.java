package nl.soepsteen.content.document;

import java.util.Optional;

/// What a document is: something tried, with an outcome, or a text about the work without one.
public enum Kind {
    INTERVENTION("interventie"),
    ARTICLE("artikel");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /// The value of `soort` in front matter, search parameters and the API.
    public String key() {
        return key;
    }

    /// The kind with this key, or empty when there is none.
    public static Optional<Kind> ofKey(String key) {
        for (Kind kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
