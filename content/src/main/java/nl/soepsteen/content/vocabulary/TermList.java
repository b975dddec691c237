package nl.soepsteen.content.vocabulary;

/// The lists a vocabulary consists of. The terms are data; which lists exist is part of the document format.
public enum TermList {
    THEMES("themas"),
    TOPICS("onderwerpen"),
    TARGET_GROUPS("doelgroepen"),
    PRACTITIONERS("voor-wie-werkt"),
    PHASES("fasen"),
    OUTCOMES("uitkomsten"),
    REASONS_STOPPED("redenen-gestopt"),
    SUBSTANTIATIONS("onderbouwing"),
    ASSESSMENTS("toetsing"),
    LEARNING_PATTERNS("leerpatronen"),
    CONDITIONS("voorwaarden"),
    OBSTACLES("belemmeringen"),
    COSTS("kosten"),
    SETTINGS("setting"),
    WORK_FORMS("werkvormen");

    private final String key;

    TermList(String key) {
        this.key = key;
    }

    /// The list's key in the vocabulary file.
    public String key() {
        return key;
    }
}
