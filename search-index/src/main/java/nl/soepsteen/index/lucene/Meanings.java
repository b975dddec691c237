package nl.soepsteen.index.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import nl.soepsteen.index.Lexicon;
import nl.soepsteen.index.Lexicon.Role;
import nl.soepsteen.index.Lexicon.Sense;
import nl.soepsteen.index.analysis.DutchAnalysis;
import org.jspecify.annotations.Nullable;

/// A lexicon with its names as the index writes words, so that a question finds them in any inflection. Safe for use by
/// many threads.
final class Meanings {

    /// By the lexicon itself; gone when that is.
    private static final Map<Lexicon, Meanings> MADE = Collections.synchronizedMap(new WeakHashMap<>());

    /// Longest name first, by the stem of its first word.
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private final Set<String> words = new HashSet<>();

    /// The words by their length.
    private final Map<Integer, List<String>> byLength = new HashMap<>();

    private record Entry(List<String> stems, Sense sense) {}

    private Meanings(Lexicon lexicon) {
        for (Sense sense : lexicon.senses()) {
            sense.names().forEach(name -> add(name, sense));
        }
        Comparator<Entry> byWords =
                Comparator.comparingInt(entry -> entry.stems().size());
        entries.values().forEach(some -> some.sort(byWords.reversed()));
        words.stream()
                .sorted()
                .forEach(word -> byLength.computeIfAbsent(word.length(), _ -> new ArrayList<>())
                        .add(word));
    }

    static Meanings of(Lexicon lexicon) {
        return MADE.computeIfAbsent(lexicon, Meanings::new);
    }

    private void add(String name, Sense sense) {
        List<String> stems = DutchAnalysis.tokens(DutchAnalysis.stemmed(), name);
        if (stems.isEmpty()) {
            return;
        }
        entries.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>()).add(new Entry(stems, sense));
        if (sense.role() != Role.FRAME) {
            words.addAll(DutchAnalysis.tokens(DutchAnalysis.exact(), name));
        }
    }

    /// The senses of the longest name that begins at a place in a question.
    ///
    /// @param words how many words the name has
    /// @param senses at least one
    record Found(int words, List<Sense> senses) {}

    /// What the words from this place on may mean, by the longest name that fits; null when nothing is known.
    ///
    /// @param stems of the whole question, in order
    /// @param from the place
    @Nullable
    Found longest(List<String> stems, int from) {
        List<Sense> senses = new ArrayList<>();
        int length = 0;
        for (Entry entry : entries.getOrDefault(stems.get(from), List.of())) {
            int size = entry.stems().size();
            if (size < length) {
                break;
            }
            if (from + size <= stems.size() && stems.subList(from, from + size).equals(entry.stems())) {
                length = size;
                senses.add(entry.sense());
            }
        }
        return senses.isEmpty() ? null : new Found(length, List.copyOf(senses));
    }

    /// Whether some name holds this word, folded: it is known even when no document has it.
    boolean knows(String word) {
        return words.contains(word);
    }

    /// The words of names that have this many letters, in alphabetical order.
    Collection<String> ofLength(int letters) {
        return byLength.getOrDefault(letters, List.of());
    }
}
