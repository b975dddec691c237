package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.soepsteen.index.Lexicon.Also;
import nl.soepsteen.index.Lexicon.Role;
import nl.soepsteen.index.Lexicon.Sense;
import nl.soepsteen.index.Lexicon.Value;
import nl.soepsteen.index.Understanding.Recognised;
import nl.soepsteen.index.analysis.DutchAnalysis;
import nl.soepsteen.index.lucene.Branch.Several;
import nl.soepsteen.index.lucene.Branch.Stem;
import nl.soepsteen.index.lucene.Reading.Pair;
import nl.soepsteen.index.query.UserQuery;

/// Understands a question: which words say something, what they may mean, which belong together, and which are
/// misspelled. Made for one question.
///
/// A word that no document has is first read together with its neighbour (`buurt huis`), then taken for a misspelling,
/// then broken in two. Names that have a meaning are looked for longest first, after that.
final class Interpreter {

    /// Words that are looked at beyond their own stem; a longer question says enough with the rest of its words as they
    /// are.
    private static final int RICH = 10;

    /// Words read at all.
    private static final int MOST = 40;

    /// Words that are looked for. What a longer question is about, its rarest words say; every further word would only
    /// cost.
    private static final int MOST_BRANCHES = 12;

    /// The same for words that say little.
    private static final int MOST_LIGHT = 6;

    /// Words in the longest name.
    private static final int LONGEST_NAME = 6;

    /// Misspellings looked for; each costs a walk through many words of the index.
    private static final int MOST_CORRECTIONS = 5;

    /// What finding both words written as one counts for each of them.
    private static final float JOINED = 0.9f;

    /// What finding all parts of a compound counts.
    private static final float PARTS = 0.7f;

    /// Letters between two words that are written as one.
    private static final List<String> LINKS = List.of("", "s", "en", "e");

    private final Meanings meanings;
    private final KnownWords known;
    private final Corrector corrector;

    Interpreter(Meanings meanings, KnownWords known) {
        this.meanings = meanings;
        this.known = known;
        this.corrector = new Corrector(known, meanings);
    }

    Reading read(UserQuery asked) throws IOException {
        TypedWords typed = TypedWords.of(asked, MOST);
        List<TypedWord> words = new Spelling(typed).corrected();
        List<Builder> builders = builders(words);
        List<Value> wishes = new ArrayList<>();
        List<Recognised> recognised = new ArrayList<>();
        List<Pair> pairs = pairs(builders);
        addSenses(builders, wishes, recognised);
        for (int i = 0; i < builders.size() && i < RICH; i++) {
            addParts(builders.get(i));
        }
        addJoins(builders);
        List<Branch> branches = rarest(branches(builders, Weightiness.FULL));
        List<Branch> light =
                branches(builders, Weightiness.LIGHT).stream().limit(MOST_LIGHT).toList();
        if (branches.isEmpty() && typed.required().isEmpty() && wishes.isEmpty()) {
            // Nothing weightier was asked: then these are what is looked for.
            branches = light.isEmpty() ? rarest(branches(builders, Weightiness.NONE)) : light;
            light = List.of();
        }
        return new Reading(
                branches,
                light,
                wishes,
                whole(words),
                pairs,
                typed.required(),
                asked.unwanted(),
                typed.isSame(words) ? null : typed.with(words),
                recognised);
    }

    private enum Weightiness {
        FULL,
        LIGHT,
        NONE
    }

    private static final class Builder {
        private final TypedWord word;
        private final Map<String, Float> stems = new LinkedHashMap<>();
        private final List<Several> phrases = new ArrayList<>();
        private final List<Several> sets = new ArrayList<>();
        private final Map<Value, Value> values = new LinkedHashMap<>();
        private Weightiness weightiness;

        Builder(TypedWord word) {
            this.word = word;
            this.weightiness = word.isStopWord() ? Weightiness.NONE : Weightiness.FULL;
            stems.put(word.stem(), 1f);
        }

        void add(String words, float weight) {
            List<String> several = DutchAnalysis.tokens(DutchAnalysis.stemmed(), words);
            if (several.size() == 1) {
                stems.merge(several.getFirst(), weight, Math::max);
            } else if (!several.isEmpty()) {
                phrases.add(new Several(several, weight));
            }
        }

        Branch build() {
            return new Branch(
                    word.exact(),
                    stems.entrySet().stream()
                            .map(stem -> new Stem(stem.getKey(), stem.getValue()))
                            .toList(),
                    phrases,
                    sets,
                    List.copyOf(values.values()),
                    Years.in(word.exact()));
        }
    }

    private static List<Builder> builders(List<TypedWord> words) {
        return words.stream().map(Builder::new).toList();
    }

    /// Every word once, however often it was typed.
    private static List<Branch> branches(List<Builder> builders, Weightiness wanted) {
        Map<String, Branch> branches = new LinkedHashMap<>();
        for (Builder builder : builders) {
            if (builder.weightiness == wanted) {
                branches.putIfAbsent(builder.word.stem(), builder.build());
            }
        }
        return List.copyOf(branches.values());
    }

    /// Of many words those that the fewest documents have, in the order typed. What no document has comes last: it
    /// finds
    /// nothing.
    private List<Branch> rarest(List<Branch> branches) throws IOException {
        if (branches.size() <= MOST_BRANCHES) {
            return branches;
        }
        Map<Branch, Integer> documents = new LinkedHashMap<>();
        for (Branch branch : branches) {
            int having = known.documentsWith(branch.stem());
            documents.put(branch, having == 0 ? Integer.MAX_VALUE : having);
        }
        Set<Branch> kept = documents.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST_BRANCHES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return branches.stream().filter(kept::contains).toList();
    }

    /// A few words may be the name of something; more are a sentence.
    private static List<String> whole(List<TypedWord> words) {
        return words.size() < 2 || words.size() > LONGEST_NAME
                ? List.of()
                : words.stream().map(TypedWord::stem).toList();
    }

    private static List<Pair> pairs(List<Builder> builders) {
        List<Pair> pairs = new ArrayList<>();
        TypedWord before = null;
        for (Builder builder : builders) {
            if (builder.weightiness != Weightiness.NONE) {
                if (before != null) {
                    pairs.add(new Pair(before.stem(), builder.word.stem()));
                }
                before = builder.word;
            }
        }
        return pairs;
    }

    private void addSenses(List<Builder> builders, List<Value> wishes, List<Recognised> recognised) {
        List<String> stems =
                builders.stream().map(builder -> builder.word.stem()).toList();
        for (int from = 0; from < stems.size() && from < RICH * 2; ) {
            Meanings.Found found = meanings.longest(stems, from);
            if (found == null || (found.words() == 1 && builders.get(from).word.isStopWord())) {
                from++;
                continue;
            }
            List<Builder> span = builders.subList(from, from + found.words());
            found.senses().forEach(sense -> mean(sense, span, wishes, recognised));
            from += found.words();
        }
    }

    private static void mean(Sense sense, List<Builder> span, List<Value> wishes, List<Recognised> recognised) {
        switch (sense.role()) {
            case FRAME -> span.forEach(builder -> builder.weightiness = Weightiness.NONE);
            case LIGHT -> span.forEach(Interpreter::lighten);
            case WISH -> {
                span.forEach(Interpreter::lighten);
                wishes.addAll(sense.values());
            }
            case SUBJECT -> addSubject(sense, span);
        }
        String typed = String.join(
                " ", span.stream().map(builder -> builder.word.typed()).toList());
        for (Value value : sense.values()) {
            Recognised one = new Recognised(typed, value.facet(), value.value());
            if (value.weight() >= 1 && sense.role() != Role.FRAME && !recognised.contains(one)) {
                recognised.add(one);
            }
        }
    }

    private static void lighten(Builder builder) {
        if (builder.weightiness == Weightiness.FULL) {
            builder.weightiness = Weightiness.LIGHT;
        }
    }

    /// What a name of several words means counts for each of them in part, so that finding it counts once.
    private static void addSubject(Sense sense, List<Builder> span) {
        List<Builder> counting = span.stream()
                .filter(builder -> builder.weightiness != Weightiness.NONE)
                .toList();
        for (Builder builder : counting) {
            for (Also also : sense.words()) {
                builder.add(also.words(), also.weight());
            }
            for (Value value : sense.values()) {
                builder.values.put(value, value);
            }
        }
    }

    private void addParts(Builder builder) throws IOException {
        List<String> parts = DutchAnalysis.partsOf(builder.word.exact());
        for (String part : parts) {
            if (!known.hasStem(part)) {
                return;
            }
        }
        if (parts.size() > 1) {
            builder.sets.add(new Several(parts, PARTS));
        }
    }

    /// `buurt huis` is also found where it was written as `buurthuis`.
    private void addJoins(List<Builder> builders) throws IOException {
        for (int i = 0; i + 1 < builders.size() && i < RICH; i++) {
            Builder first = builders.get(i);
            Builder second = builders.get(i + 1);
            if (first.word.isStopWord() || second.word.isStopWord()) {
                continue;
            }
            for (String joined : joined(first.word, second.word)) {
                first.stems.merge(KnownWords.stem(joined), JOINED, Math::max);
                second.stems.merge(KnownWords.stem(joined), JOINED, Math::max);
            }
        }
    }

    private Set<String> joined(TypedWord first, TypedWord second) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        for (String link : LINKS) {
            String word = first.exact() + link + second.exact();
            if (known.hasWhole(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /// Replaces what no document has.
    private final class Spelling {

        private final List<TypedWord> words;

        Spelling(TypedWords typed) {
            this.words = typed.words();
        }

        List<TypedWord> corrected() throws IOException {
            List<TypedWord> result = new ArrayList<>();
            int corrections = 0;
            for (int i = 0; i < words.size(); i++) {
                TypedWord word = words.get(i);
                if (corrections < MOST_CORRECTIONS && isUnknown(i)) {
                    corrections++;
                    result.addAll(instead(word));
                } else {
                    result.add(word);
                }
            }
            return result;
        }

        private boolean isUnknown(int at) throws IOException {
            TypedWord word = words.get(at);
            String exact = word.exact();
            if (exact.length() < Corrector.SHORTEST
                    || word.isStopWord()
                    || !exact.chars().allMatch(Character::isLetter)
                    || meanings.knows(exact)
                    || known.has(exact)) {
                return false;
            }
            if (at > 0 && !joined(words.get(at - 1), word).isEmpty()) {
                return false;
            }
            return at + 1 == words.size() || joined(word, words.get(at + 1)).isEmpty();
        }

        private List<TypedWord> instead(TypedWord word) throws IOException {
            var correction = corrector.best(word.exact());
            if (correction.isPresent() && correction.get().changes() <= 1) {
                return List.of(word.as(correction.get().word()));
            }
            if (!DutchAnalysis.partsOf(word.exact()).isEmpty() && partsAreKnown(word)) {
                return List.of(word);
            }
            List<TypedWord> broken = broken(word);
            if (!broken.isEmpty()) {
                return broken;
            }
            return correction.map(other -> List.of(word.as(other.word()))).orElse(List.of(word));
        }

        private boolean partsAreKnown(TypedWord word) throws IOException {
            for (String part : DutchAnalysis.partsOf(word.exact())) {
                if (!known.hasStem(part)) {
                    return false;
                }
            }
            return true;
        }

        /// Two words that were typed without the space between, the longer first one first.
        private List<TypedWord> broken(TypedWord word) throws IOException {
            String exact = word.exact();
            for (int at = exact.length() - Corrector.SHORTEST + 1; at >= Corrector.SHORTEST - 1; at--) {
                String first = exact.substring(0, at);
                String second = exact.substring(at);
                if (known.documents(first) > 0 && known.documents(second) > 0) {
                    return List.of(word.as(first), word.as(second));
                }
            }
            return List.of();
        }
    }
}
