package nl.soepsteen.index.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words that mean the same. Each line of its list holds one meaning: the words for it, with spaces between.
///
/// A word with several meanings gets the words of all of them, so this is for words that would find nothing otherwise.
final class Thesaurus {

    private final Map<String, Set<String>> others = new HashMap<>(64_000);

    Thesaurus(Iterable<String> lines, Stemming stemming) {
        for (String line : lines) {
            List<String> stems = new ArrayList<>();
            for (String word : line.split(" ", -1)) {
                stems.add(stemming.stemOnce(word));
            }
            for (String stem : stems) {
                others.computeIfAbsent(stem, _ -> new LinkedHashSet<>(4)).addAll(stems);
            }
        }
    }

    /// The stems of other words for a word, none when there are none.
    List<String> others(String stem) {
        return others.getOrDefault(stem, Set.of()).stream()
                .filter(other -> !other.equals(stem))
                .toList();
    }
}
