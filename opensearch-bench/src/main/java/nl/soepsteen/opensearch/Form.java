package nl.soepsteen.opensearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The ways in which the words of a question are put to OpenSearch.
enum Form {
    /// One `multi_match` with all words, as its manual shows: the words must stand in the same field.
    ONE_MATCH {
        @Override
        Map<String, Object> words(List<String> words) {
            return match(
                    String.join(" ", words),
                    Map.of("type", "best_fields", "fields", FIELDS, "minimum_should_match", required(words.size())));
        }
    },

    /// What the product asks without its own language rules: each word in its best field, the words in any fields
    /// together, the very form in the title, and a little more for neighbours.
    WORD_BY_WORD {
        @Override
        Map<String, Object> words(List<String> words) {
            List<Object> each = new ArrayList<>();
            for (String word : words) {
                each.add(match(word, Map.of("type", "best_fields", "fields", FIELDS_AND_EXACT)));
            }
            List<Object> near = new ArrayList<>();
            for (int i = 0; i + 1 < words.size(); i++) {
                near.add(match(
                        words.get(i) + " " + words.get(i + 1),
                        Map.of("type", "phrase", "slop", NEAR, "fields", NEAR_FIELDS)));
            }
            Map<String, Object> all =
                    Map.of("bool", Map.of("should", each, "minimum_should_match", required(words.size())));
            return Map.of("bool", Map.of("must", all, "should", near));
        }
    };

    /// The weights of the product.
    static final List<String> FIELDS =
            List.of("title^5", "keywords^3", "labels^3", "summary^2", "headings^1.5", "text");

    private static final List<String> FIELDS_AND_EXACT =
            List.of("title^5", "keywords^3", "labels^3", "summary^2", "headings^1.5", "text", "title.exact^6");

    private static final List<String> NEAR_FIELDS = List.of("title^1.5", "text^0.3");

    private static final double OTHER_FIELDS = 0.1;

    /// Words between two neighbours that still count as near.
    private static final int NEAR = 3;

    /// The name of the file with searches of this form.
    final String file() {
        return name().toLowerCase(Locale.ROOT) + ".jsonl";
    }

    /// The query for some words.
    abstract Map<String, Object> words(List<String> words);

    /// The query for the words of a question; everything when there are none.
    final Map<String, Object> query(Question question) {
        if (question.text().isEmpty()) {
            return Map.of("match_all", Map.of());
        }
        if (question.isPhrase()) {
            return match(question.words(), Map.of("type", "phrase", "fields", FIELDS));
        }
        return words(Arrays.asList(question.words().split(" ", -1)));
    }

    /// One or two words must all be there; of more, two thirds, rounded up.
    private static int required(int words) {
        return words <= 2 ? words : (2 * words + 2) / 3;
    }

    private static Map<String, Object> match(String words, Map<String, Object> how) {
        Map<String, Object> match = new LinkedHashMap<>(how);
        match.put("query", words);
        match.put("tie_breaker", OTHER_FIELDS);
        return Map.of("multi_match", match);
    }
}
