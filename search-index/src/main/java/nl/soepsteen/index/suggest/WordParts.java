package nl.soepsteen.index.suggest;

import java.util.List;

/// What a compound is made of. A short list of words that many compounds in this field begin with stands in for a
/// real decompounder.
final class WordParts {

    private static final List<String> FIRST = List.of(
            "bewoners",
            "buurt",
            "dorps",
            "eet",
            "energie",
            "gemeente",
            "gezins",
            "groen",
            "jeugd",
            "jongeren",
            "kinder",
            "kook",
            "koffie",
            "mantel",
            "ouderen",
            "repair",
            "school",
            "schuld",
            "speel",
            "sport",
            "stam",
            "straat",
            "taal",
            "thuis",
            "vrijwilligers",
            "weg",
            "welzijns",
            "wijk",
            "woon",
            "zorg");

    private static final int SHORTEST_REST = 3;

    private WordParts() {}

    /// The parts of a compound, in order; empty for other words.
    ///
    /// @param token lower case and folded
    static List<String> of(String token) {
        return FIRST.stream()
                .filter(first -> token.startsWith(first) && token.length() >= first.length() + SHORTEST_REST)
                .findFirst()
                .map(first -> List.of(first, token.substring(first.length())))
                .orElse(List.of());
    }
}
