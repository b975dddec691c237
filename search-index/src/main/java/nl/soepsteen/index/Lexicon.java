package nl.soepsteen.index;

import java.util.List;

/// What words mean: names of places, terms and outcomes, other words for the same, and phrases that only frame a
/// question.
///
/// Given along with a search; never narrows it, only lets a page be found by what it carries as well as by its words.
/// Immutable. Keep one and use it for many searches: what an index derives from it, it derives once per lexicon, so two
/// are the same only when they are one object.
public final class Lexicon {

    /// Knows nothing: every word is just a word.
    public static final Lexicon EMPTY = new Lexicon(List.of());

    private final List<Sense> senses;

    private Lexicon(List<Sense> senses) {
        this.senses = List.copyOf(senses);
    }

    /// A lexicon of these senses. One name may have several: all of them count.
    public static Lexicon of(List<Sense> senses) {
        return senses.isEmpty() ? EMPTY : new Lexicon(senses);
    }

    /// Everything it knows.
    public List<Sense> senses() {
        return senses;
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
}
