package nl.soepsteen.index.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Lexicon.Value;
import nl.soepsteen.index.query.UserQuery.Part;
import nl.soepsteen.index.query.UserQuery.Prefix;

/// What a kept question is looked up by: a document without any of these traits cannot answer it. Of all that the
/// question asks, this is the part that the fewest documents are likely to have.
///
/// @param traits alternatives; none when any document may answer
record Needs(Set<Trait> traits) {

    private static final Needs NOTHING = new Needs(Set.of());

    /// Letters of a word's beginning that every document is known by.
    private static final int BEGINNING = 4;

    Needs {
        traits = Set.copyOf(traits);
    }

    /// Something that a document has or has not.
    sealed interface Trait {

        /// How common it is, roughly: in so many of a thousand documents. Only the order matters, and only for speed.
        int common();
    }

    /// A word or a part of one, in whichever field.
    record Word(String stem) implements Trait {
        @Override
        public int common() {
            return stem.length() > 12 ? 1 : 1 << (13 - Math.max(4, stem.length()));
        }
    }

    /// A word that begins so.
    record Beginning(String letters) implements Trait {
        @Override
        public int common() {
            return letters.length() < BEGINNING ? 900 : 300;
        }
    }

    /// A value of a facet.
    record Carried(Facet facet, String value) implements Trait {
        @Override
        public int common() {
            return switch (facet) {
                case WIJK -> 5;
                case GEMEENTE -> 30;
                case TOPIC, TARGET_GROUP, LEARNING_PATTERN -> 60;
                case THEME, SETTING -> 200;
                case OUTCOME, PHASE, COSTS, ASSESSMENT, SUBSTANTIATION -> 300;
                case KIND -> 800;
            };
        }
    }

    /// A year that its period holds.
    record Ran(int year) implements Trait {
        @Override
        public int common() {
            return 300;
        }
    }

    static Needs of(Reading reading, Map<Facet, Set<String>> chosen) {
        List<Set<Trait>> all = new ArrayList<>();
        reading.branches().forEach(branch -> all.add(of(branch)));
        reading.required().forEach(part -> all.add(of(part)));
        if (reading.branches().isEmpty() && reading.required().isEmpty()) {
            all.add(carried(reading.wishes()));
        }
        chosen.forEach((facet, values) -> {
            Set<Trait> any = new LinkedHashSet<>();
            values.forEach(value -> any.add(new Carried(facet, value)));
            all.add(any);
        });
        return all.stream()
                .filter(traits -> !traits.isEmpty())
                .min(Comparator.comparingInt(Needs::common))
                .map(Needs::new)
                .orElse(NOTHING);
    }

    private static int common(Set<Trait> traits) {
        return traits.stream().mapToInt(Trait::common).sum();
    }

    private static Set<Trait> of(Branch branch) {
        Set<Trait> any = new LinkedHashSet<>();
        branch.stems().forEach(stem -> any.add(new Word(stem.stem())));
        branch.phrases().forEach(phrase -> any.add(rarest(phrase.stems())));
        branch.sets().forEach(set -> any.add(rarest(set.stems())));
        any.addAll(carried(branch.values()));
        if (branch.year() != null) {
            any.add(new Ran(branch.year()));
        }
        return any;
    }

    private static Set<Trait> of(Part part) {
        if (part instanceof Prefix prefix) {
            int[] letters = Analysed.folded(prefix.text()).codePoints().toArray();
            int length = Math.min(letters.length, BEGINNING);
            return length < 2 ? Set.of() : Set.of(new Beginning(new String(letters, 0, length)));
        }
        return Analysed.of(part.text())
                .map(phrase -> Set.<Trait>of(rarest(phrase.stems())))
                .orElse(Set.of());
    }

    private static Set<Trait> carried(List<Value> values) {
        Set<Trait> any = new LinkedHashSet<>();
        values.forEach(value -> any.add(new Carried(value.facet(), value.value())));
        return any;
    }

    private static Word rarest(List<String> stems) {
        return stems.stream()
                .map(Word::new)
                .min(Comparator.comparingInt(Word::common))
                .orElseThrow();
    }
}
