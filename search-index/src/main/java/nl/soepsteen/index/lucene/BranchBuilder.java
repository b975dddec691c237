package nl.soepsteen.index.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.Lexicon.Value;
import nl.soepsteen.index.analysis.DutchAnalysis;
import nl.soepsteen.index.lucene.Branch.Several;
import nl.soepsteen.index.lucene.Branch.Stem;

/// Gathers everything that one word of a question may be found by, and how much the word says.
final class BranchBuilder {

    /// How much a word says in a question.
    enum Weightiness {
        /// It must be found, as long as that leaves enough.
        FULL,
        /// It counts when it is found, and need not be.
        LIGHT,
        /// It only frames the question.
        NONE
    }

    private final TypedWord word;
    private final Map<String, Float> stems = new LinkedHashMap<>();
    private final List<Several> phrases = new ArrayList<>();
    private final List<Several> sets = new ArrayList<>();
    private final Set<Value> values = new LinkedHashSet<>();
    private Weightiness weightiness;
    private float share = 1;

    BranchBuilder(TypedWord word) {
        this.word = word;
        this.weightiness = word.isStopWord() ? Weightiness.NONE : Weightiness.FULL;
        stem(word.stem(), 1);
    }

    TypedWord word() {
        return word;
    }

    Weightiness weightiness() {
        return weightiness;
    }

    void leaveOut() {
        weightiness = Weightiness.NONE;
    }

    void lighten() {
        if (weightiness == Weightiness.FULL) {
            weightiness = Weightiness.LIGHT;
        }
    }

    /// Whether nothing finds it but its own stem.
    boolean isAlone() {
        return stems.size() == 1 && phrases.isEmpty() && values.isEmpty();
    }

    /// Also found by this stem; of two weights for one stem the higher counts.
    void stem(String stem, float weight) {
        stems.merge(stem, weight, Math::max);
    }

    /// Also found by these words; of several, when they stand in a row.
    ///
    /// @param words as they would be typed
    void words(String words, float weight) {
        List<String> several = DutchAnalysis.tokens(DutchAnalysis.stemmed(), words);
        if (several.size() == 1) {
            stem(several.getFirst(), weight);
        } else if (!several.isEmpty()) {
            phrases.add(new Several(several, weight));
        }
    }

    /// Also found where all these stems are, wherever they stand.
    void parts(List<String> stems, float weight) {
        sets.add(new Several(stems, weight));
    }

    /// Also found where a page carries this value.
    void carrying(Value value) {
        values.add(value);
    }

    /// The word is one of several that together say one thing.
    ///
    /// @param words how many they are
    void oneOf(int words) {
        share = Math.min(share, 1f / words);
    }

    Branch build() {
        return new Branch(
                word.exact(),
                stems.entrySet().stream()
                        .map(stem -> new Stem(stem.getKey(), stem.getValue()))
                        .toList(),
                phrases,
                sets,
                List.copyOf(values),
                Years.in(word.exact()),
                share);
    }
}
