package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Lexicon.Also;
import nl.soepsteen.index.Lexicon.Role;
import nl.soepsteen.index.Lexicon.Sense;
import nl.soepsteen.index.Lexicon.Value;
import nl.soepsteen.index.Understanding.Recognised;
import nl.soepsteen.index.analysis.DutchAnalysis;
import nl.soepsteen.index.lucene.BranchBuilder.Weightiness;
import nl.soepsteen.index.lucene.Reading.Pair;
import nl.soepsteen.index.query.UserQuery;
import org.jspecify.annotations.Nullable;

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
    private static final int MOST_BRANCHES = 8;

    /// The same for words that say little.
    private static final int MOST_LIGHT = 6;

    /// Words in the longest name.
    private static final int LONGEST_NAME = 6;

    /// What finding both words written as one counts for each of them.
    private static final float JOINED = 0.9f;

    /// What finding another word of the dictionary for a word counts that no page has.
    private static final float OTHER = 0.5f;

    /// What finding all parts of a compound counts.
    private static final float PARTS = 0.7f;

    /// What a page carries about its course rather than its subject.
    private static final Set<Facet> HOW_IT_WENT = EnumSet.of(Facet.OUTCOME, Facet.LEARNING_PATTERN);

    private final Meanings meanings;
    private final KnownWords known;
    private final @Nullable Misspellings misspellings;
    private final int mostBranches;

    private Interpreter(Meanings meanings, KnownWords known, @Nullable Misspellings misspellings, int mostBranches) {
        this.meanings = meanings;
        this.known = known;
        this.misspellings = misspellings;
        this.mostBranches = mostBranches;
    }

    /// For a question about the documents that are there.
    static Interpreter of(Meanings meanings, IndexedWords known) {
        return new Interpreter(meanings, known, new Misspellings(known, meanings), MOST_BRANCHES);
    }

    /// For a question that is kept for documents yet to come: the words mean the same, and are taken as they were
    /// typed.
    /// None is left out, however many there are.
    static Interpreter strict(Meanings meanings) {
        return new Interpreter(meanings, KnownWords.ANY, null, MOST);
    }

    Reading read(UserQuery asked) throws IOException {
        TypedWords typed = TypedWords.of(asked, MOST);
        List<TypedWord> words = misspellings == null ? typed.words() : misspellings.corrected(typed.words());
        List<BranchBuilder> builders = builders(words);
        List<Value> wishes = new ArrayList<>();
        List<Recognised> recognised = new ArrayList<>();
        List<Pair> pairs = pairs(builders);
        addSenses(builders, wishes, recognised);
        for (int i = 0; i < builders.size() && i < RICH; i++) {
            addParts(builders.get(i));
        }
        addJoins(builders);
        addOthers(builders);
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

    private static List<BranchBuilder> builders(List<TypedWord> words) {
        return words.stream().map(BranchBuilder::new).toList();
    }

    /// Every word once, however often it was typed.
    private static List<Branch> branches(List<BranchBuilder> builders, Weightiness wanted) {
        Map<String, Branch> branches = new LinkedHashMap<>();
        for (BranchBuilder builder : builders) {
            if (builder.weightiness() == wanted) {
                branches.putIfAbsent(builder.word().stem(), builder.build());
            }
        }
        return List.copyOf(branches.values());
    }

    /// Of many words those that the fewest documents have, in the order typed. What no document has comes
    /// last: it finds nothing.
    private List<Branch> rarest(List<Branch> branches) throws IOException {
        if (branches.size() <= mostBranches) {
            return branches;
        }
        Map<Branch, Integer> documents = new LinkedHashMap<>();
        for (Branch branch : branches) {
            int having = known.documentsWith(branch.stem());
            documents.put(branch, having == 0 ? Integer.MAX_VALUE : having);
        }
        Set<Branch> kept = documents.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(mostBranches)
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

    private static List<Pair> pairs(List<BranchBuilder> builders) {
        List<Pair> pairs = new ArrayList<>();
        TypedWord before = null;
        for (BranchBuilder builder : builders) {
            if (builder.weightiness() != Weightiness.NONE) {
                if (before != null) {
                    pairs.add(new Pair(before.stem(), builder.word().stem()));
                }
                before = builder.word();
            }
        }
        return pairs;
    }

    private void addSenses(List<BranchBuilder> builders, List<Value> wishes, List<Recognised> recognised) {
        List<String> stems =
                builders.stream().map(builder -> builder.word().stem()).toList();
        for (int from = 0; from < stems.size() && from < RICH * 2; ) {
            Meanings.Found found = meanings.longest(stems, from);
            if (found == null
                    || (found.words() == 1 && builders.get(from).word().isStopWord())) {
                from++;
                continue;
            }
            List<BranchBuilder> span = builders.subList(from, from + found.words());
            found.senses().forEach(sense -> mean(sense, span, wishes, recognised));
            from += found.words();
        }
    }

    private static void mean(Sense sense, List<BranchBuilder> span, List<Value> wishes, List<Recognised> recognised) {
        switch (sense.role()) {
            case FRAME -> span.forEach(BranchBuilder::leaveOut);
            case LIGHT -> span.forEach(BranchBuilder::lighten);
            case WISH -> {
                span.forEach(BranchBuilder::lighten);
                wishes.addAll(sense.values());
            }
            case SUBJECT -> addSubject(sense, span);
        }
        String typed = String.join(
                " ", span.stream().map(builder -> builder.word().typed()).toList());
        for (Value value : sense.values()) {
            Recognised one = new Recognised(typed, value.facet(), value.value());
            if (value.weight() >= 1 && sense.role() != Role.FRAME && !recognised.contains(one)) {
                recognised.add(one);
            }
        }
    }

    /// What a name of several words means counts for each of them, like the words themselves: a longer name
    /// says more. Only how something went is said once, in however many words (`kwam niet van de grond`), or
    /// pages that went so would come before those about the subject.
    private static void addSubject(Sense sense, List<BranchBuilder> span) {
        List<BranchBuilder> counting = span.stream()
                .filter(builder -> builder.weightiness() != Weightiness.NONE)
                .toList();
        boolean tellsHowItWent = sense.values().stream().anyMatch(value -> HOW_IT_WENT.contains(value.facet()));
        for (BranchBuilder builder : counting) {
            if (tellsHowItWent) {
                builder.oneOf(counting.size());
            }
            for (Also also : sense.words()) {
                builder.words(also.words(), also.weight());
            }
            for (Value value : sense.values()) {
                builder.carrying(value);
            }
        }
    }

    private void addParts(BranchBuilder builder) throws IOException {
        List<String> parts = DutchAnalysis.partsOf(builder.word().exact());
        if (parts.size() > 1 && known.hasAll(parts)) {
            builder.parts(parts, PARTS);
        }
    }

    /// What no page has may be there in other words.
    private void addOthers(List<BranchBuilder> builders) throws IOException {
        for (int i = 0; i < builders.size() && i < RICH; i++) {
            BranchBuilder builder = builders.get(i);
            if (builder.isAlone() && !known.hasStem(builder.word().stem())) {
                for (String other : DutchAnalysis.othersFor(builder.word().exact())) {
                    if (known.hasStem(other)) {
                        builder.stem(other, OTHER);
                    }
                }
            }
        }
    }

    /// `buurt huis` is also found where it was written as `buurthuis`.
    private void addJoins(List<BranchBuilder> builders) throws IOException {
        for (int i = 0; i + 1 < builders.size() && i < RICH; i++) {
            BranchBuilder first = builders.get(i);
            BranchBuilder second = builders.get(i + 1);
            if (first.word().isStopWord() || second.word().isStopWord()) {
                continue;
            }
            for (String joined :
                    known.joined(first.word().exact(), second.word().exact())) {
                first.stem(KnownWords.stem(joined), JOINED);
                second.stem(KnownWords.stem(joined), JOINED);
            }
        }
    }
}
