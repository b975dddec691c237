package nl.soepsteen.platform.relevance;

import java.util.Arrays;
import java.util.Optional;

/// What makes a query hard.
enum Category {
    COMPOUND("samenstelling"),
    INFLECTION("verbuiging"),
    TYPO("typfout"),
    SYNONYM("synoniem"),
    QUESTION("vraag"),
    PLACE("plaats"),
    TARGET_GROUP("doelgroep"),
    FAILURE("mislukking"),
    NAME("naam"),
    DIACRITICS("diakriet"),
    EVERYDAY("gewoon"),
    RARE("zeldzaam");

    private final String key;

    Category(String key) {
        this.key = key;
    }

    /// Its name in the files of queries.
    String key() {
        return key;
    }

    static Optional<Category> ofKey(String key) {
        return Arrays.stream(values())
                .filter(category -> category.key.equals(key))
                .findFirst();
    }
}
