package nl.soepsteen.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.soepsteen.index.analysis.DutchAnalysis;
import org.jspecify.annotations.Nullable;

/// What words mean: names of places, terms and outcomes, other words for the same, and phrases that only frame a
/// question.
/// Given along with a search; never narrows it, only lets a page be found by what it carries as well as by its words.
/// Immutable; safe for use by many threads.
public final class Lexicon {

    /// Knows nothing: every word is just a word.
    public static final Lexicon EMPTY = new Lexicon(List.of());

    /// Longest name first, by the stem of its first word.
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private final Set<String> words = new TreeSet<>();

    private record Entry(List<String> stems, Sense sense) {}

    private Lexicon(List<Sense> senses) {
        for (Sense sense : senses) {
            for (String name : sense.names()) {
                List<String> stems = DutchAnalysis.tokens(DutchAnalysis.stemmed(), name);
                if (!stems.isEmpty()) {
                    entries.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
                            .add(new Entry(stems, sense));
                    if (sense.role() != Role.FRAME) {
                        words.addAll(DutchAnalysis.tokens(DutchAnalysis.exact(), name));
                    }
                }
            }
        }
        entries.values()
                .forEach(some -> some.sort(
                        Comparator.comparingInt((Entry entry) -> entry.stems().size())
                                .reversed()));
    }

    /// A lexicon of these senses. One name may have several: all of them count.
    public static Lexicon of(List<Sense> senses) {
        return senses.isEmpty() ? EMPTY : new Lexicon(senses);
    }

    /// One thing that people may mean.
    ///
    /// @param names what they type for it, a word or several
    /// @param words other words for it, and how much finding those counts beside finding what was typed
    /// @param values what documents about it carry
    /// @param role what naming it does to a search
    public record Sense(List<String> names, List<Also> words, List<Value> values, Role role) {

        public Sense {
            names = List.copyOf(names);
            words = List.copyOf(words);
            values = List.copyOf(values);
        }
    }

    /// Another word, or several in this order.
    ///
    /// @param weight above 0, at most 1
    public record Also(String words, float weight) {}

    /// A facet value that counts as found.
    ///
    /// @param weight above 0, at most 1; 1 for what was named itself, less for what is near it
    public record Value(Facet facet, String value, float weight) {}

    /// What naming a sense does.
    public enum Role {
        /// It is part of what is looked for, like any word.
        SUBJECT,
        /// It makes documents that carry it better, and leaves none out.
        WISH,
        /// It says nothing of what is looked for: "wie heeft ervaring met".
        FRAME,
        /// A word that says little: finding it is a little better, not finding it does no harm.
        LIGHT
    }

    /// The senses of the longest name that begins at a place in a question.
    ///
    /// @param words how many words the name has
    /// @param senses at least one
    public record Found(int words, List<Sense> senses) {}

    /// What the words from this place on may mean, by the longest name that fits; null when nothing is known.
    ///
    /// @param stems of the whole question, in order
    /// @param from the place
    public @Nullable Found longest(List<String> stems, int from) {
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

    /// Every single word that names hold, folded: words that are known even when no document has them.
    public Set<String> words() {
        return words;
    }
}
