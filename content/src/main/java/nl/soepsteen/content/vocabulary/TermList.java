package nl.soepsteen.content.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/// The lists a vocabulary consists of. The terms are data; which lists exist is part of the document format.
public enum TermList {
    THEMES("themas", true),
    TOPICS("onderwerpen", true),
    TARGET_GROUPS("doelgroepen", true),
    PRACTITIONERS("voor-wie-werkt", true),
    PHASES("fasen", false),
    OUTCOMES("uitkomsten", false),
    REASONS_STOPPED("redenen-gestopt", true),
    SUBSTANTIATIONS("onderbouwing", false),
    ASSESSMENTS("toetsing", false),
    LEARNING_PATTERNS("leerpatronen", true),
    CONDITIONS("voorwaarden", true),
    OBSTACLES("belemmeringen", true),
    COSTS("kosten", false),
    SETTINGS("setting", true),
    WORK_FORMS("werkvormen", true);

    private final String key;
    private final boolean open;

    TermList(String key, boolean open) {
        this.key = key;
        this.open = open;
    }

    /// The list with this key.
    public static Optional<TermList> ofKey(String key) {
        return Arrays.stream(values()).filter(list -> list.key.equals(key)).findFirst();
    }

    /// The list's key in the vocabulary file.
    public String key() {
        return key;
    }

    /// Whether terms may be added and merged. In the other lists rules of the format name terms, documents
    /// that say nothing have one of them, and pages show them in an order or with a sign of their own: there only
    /// words change.
    public boolean isOpen() {
        return open;
    }
}
