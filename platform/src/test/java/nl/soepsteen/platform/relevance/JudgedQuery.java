package nl.soepsteen.platform.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// One query with what people would want it to find.
///
/// @param text as somebody types it
/// @param category what makes it hard
/// @param share which share it belongs to
/// @param grades per slug 3 (what a colleague would name first), 2 (clearly helpful) or 1 (touches on it); a document
///     that is not in it is no answer
record JudgedQuery(String text, Category category, Share share, Map<String, Integer> grades) {

    /// From here a document is an answer that one would miss.
    static final int HELPFUL = 2;

    static final int BEST = 3;

    JudgedQuery {
        grades = Map.copyOf(grades);
    }

    /// The grade of a document; 0 when it is no answer.
    int grade(String slug) {
        return grades.getOrDefault(slug, 0);
    }

    boolean isHelpful(String slug) {
        return grade(slug) >= HELPFUL;
    }

    /// Every document with a grade, best first.
    List<String> ideal() {
        return grades.keySet().stream()
                .sorted(Comparator.<String>comparingInt(this::grade)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
