package nl.soepsteen.content.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds what someone probably meant: the known names nearest to a misspelled one.
public final class Suggestion {

    /// Longer input is never a slip of the pen, and comparing it costs time.
    private static final int MAX_INPUT = 60;

    private Suggestion() {}

    /// At most three known names near `typed`, the nearest first; empty when none is near.
    ///
    /// @param typed as somebody wrote it
    /// @param known names in the form of slugs
    public static List<String> nearest(String typed, List<String> known) {
        if (typed.length() > MAX_INPUT) {
            return List.of();
        }
        String asSlug = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return known.stream()
                .map(name -> new Candidate(name, distance(asSlug, name)))
                .filter(candidate -> candidate.distance <= tolerance(asSlug))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(3)
                .map(Candidate::name)
                .toList();
    }

    /// "Bedoel je `a` of `b`?", or empty when nothing is near.
    static Optional<String> question(String typed, List<String> known) {
        List<String> near =
                nearest(typed, known).stream().map(name -> "`" + name + "`").toList();
        return switch (near.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("Bedoel je " + near.getFirst() + "?");
            default ->
                Optional.of("Bedoel je " + String.join(", ", near.subList(0, near.size() - 1)) + " of " + near.getLast()
                        + "?");
        };
    }

    private static int tolerance(String typed) {
        return Math.clamp(typed.length() / 3, 1, 4);
    }

    /// A name that goes on where the typed one stops, or contains it as a whole word, counts as one slip.
    private static int distance(String typed, String name) {
        if (typed.length() >= 4 && (name.startsWith(typed) || typed.startsWith(name) || name.contains("-" + typed))) {
            return 1;
        }
        return editDistance(typed, name);
    }

    /// Optimal string alignment: insert, delete, replace, and swap of two neighbours each count as one.
    private static int editDistance(String a, String b) {
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] spent = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spent;
        }
        return previous[b.length()];
    }

    private record Candidate(String name, int distance) {}
}
