package nl.soepsteen.content.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.soepsteen.content.vocabulary.TermList;
import org.jspecify.annotations.Nullable;

/// The keys of the front matter, in the order of the format's table (docs/format.md), which is the order of writing.
enum Key {
    KIND("soort", true),
    TITLE("titel", true),
    SUMMARY("samenvatting", true),
    THEMES("themas", true, TermList.THEMES),
    TOPICS("onderwerpen", true, TermList.TOPICS),
    TARGET_GROUPS("doelgroepen", true, TermList.TARGET_GROUPS),
    PRACTITIONERS("voor-wie-werkt", false, TermList.PRACTITIONERS),
    LEARNING_PATTERNS("leerpatronen", false, TermList.LEARNING_PATTERNS),
    CONDITIONS("voorwaarden", false, TermList.CONDITIONS),
    OBSTACLES("belemmeringen", false, TermList.OBSTACLES),
    SETTING("setting", false, TermList.SETTINGS),
    WORK_FORM("werkvorm", false, TermList.WORK_FORMS),
    KEYWORDS("trefwoorden", true),
    PLACES("plaatsen", true),
    PHASE("fase", false, TermList.PHASES),
    OUTCOME("uitkomst", false, TermList.OUTCOMES),
    ADVERSE("averechts", false),
    REASON_STOPPED("reden-gestopt", false, TermList.REASONS_STOPPED),
    SUBSTANTIATION("onderbouwing", false, TermList.SUBSTANTIATIONS),
    ASSESSMENT("toetsing", false, TermList.ASSESSMENTS),
    COSTS("kosten", false, TermList.COSTS),
    TOP_IDEA("topidee", false),
    FROM("van", true),
    UNTIL("tot", false),
    ORGANISATIONS("organisaties", true),
    BASED_ON("gebaseerd-op", false),
    SOURCE("bron", true),
    INVENTED("voorbeeld", true);

    /// The keys that hold several terms of a list.
    static final List<Key> TERM_KEYS = List.of(
            THEMES, TOPICS, TARGET_GROUPS, PRACTITIONERS, LEARNING_PATTERNS, CONDITIONS, OBSTACLES, SETTING, WORK_FORM);

    private final String name;
    private final boolean forArticles;
    private final @Nullable TermList list;

    Key(String name, boolean forArticles) {
        this(name, forArticles, null);
    }

    Key(String name, boolean forArticles, @Nullable TermList list) {
        this.name = name;
        this.forArticles = forArticles;
        this.list = list;
    }

    /// As it stands in the file.
    String key() {
        return name;
    }

    /// Whether an artikel may carry it.
    boolean forArticles() {
        return forArticles;
    }

    /// The list its terms come from.
    ///
    /// @throws IllegalStateException when it holds no terms
    TermList list() {
        if (list == null) {
            throw new IllegalStateException(name + " holds no terms");
        }
        return list;
    }

    static Optional<Key> named(String name) {
        return Arrays.stream(values()).filter(key -> key.name.equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Key::key).toList();
    }

    static List<String> namesForArticles() {
        return Arrays.stream(values()).filter(Key::forArticles).map(Key::key).toList();
    }
}
