package nl.soepsteen.index.lucene;

import java.util.List;
import nl.soepsteen.index.Lexicon.Value;
import org.jspecify.annotations.Nullable;

/// One word of a question with everything that counts as finding it: a document has the branch when it has one of
/// these.
///
/// @param exact the word, folded; as corrected when it was
/// @param stems single words, the first one its own with weight 1
/// @param phrases several words in order
/// @param sets words that must all be there, anywhere: the parts of a compound
/// @param values what a document may carry instead
/// @param year that its period may hold instead, or null when the word is no year
/// @param share how much of what finding a word adds this one adds: 1, or less when it says one thing with others
record Branch(
        String exact,
        List<Stem> stems,
        List<Several> phrases,
        List<Several> sets,
        List<Value> values,
        @Nullable Integer year,
        float share) {

    Branch {
        stems = List.copyOf(stems);
        phrases = List.copyOf(phrases);
        sets = List.copyOf(sets);
        values = List.copyOf(values);
    }

    /// @param weight above 0, at most 1
    record Stem(String stem, float weight) {}

    /// @param weight above 0, at most 1
    record Several(List<String> stems, float weight) {}

    /// The stem of the word itself.
    String stem() {
        return stems.getFirst().stem();
    }
}
