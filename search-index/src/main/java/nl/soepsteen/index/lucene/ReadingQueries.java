package nl.soepsteen.index.lucene;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Standing;
import nl.soepsteen.index.analysis.DutchAnalysis;
import nl.soepsteen.index.lucene.Reading.Pair;
import nl.soepsteen.index.query.UserQuery.Part;
import nl.soepsteen.index.query.UserQuery.Prefix;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// What a question as it was understood asks of Lucene.
///
/// - Of the words that say something so many must be found; of the others none.
/// - Phrases and beginnings of words must always be there.
/// - Words that stood beside each other add a little where they stand near each other in title or text.
/// - A page about something real, tested by others, or recent is a little better than one that is otherwise as good.
///   How it ended makes no difference: a failure is found as well as a success.
final class ReadingQueries {

    /// What neighbours add, at most a fraction of a word in the same field.
    private static final float NEARNESS = 0.6f;

    /// What finding a word at all adds, wherever that is; see [FoundQuery].
    private static final float FOUND = 8f;

    /// What finding all words of a question as they stand adds: it may be a name.
    private static final float WHOLE = 1f;

    /// Words between two neighbours that still count as near.
    private static final int NEAR = 3;

    /// Pairs looked at; each costs reading positions.
    private static final int MAX_PAIRS = 8;

    /// What a word that says little adds.
    private static final float LIGHT = 0.2f;

    /// What a wish adds, in points of a score; a rare word in the text is worth about three.
    private static final float WISH = 2.5f;

    /// What a page about something real adds: as much as having one word more. An invented one comes first only where
    /// it has more of what was asked.
    private static final float REAL = FOUND;

    /// What a page adds to what stands beside it: more than a word, so that people who do such things come behind what
    /// was written about them, but not before their own name.
    private static final float PAGE = 2 * FOUND;

    private static final float TALK = FOUND;
    private static final float ANSWERED = TALK + FOUND / 2;

    private static final float TESTED = 0.5f;
    private static final float RECENT = 0.5f;

    /// A page of this many years ago gets half of [#RECENT].
    private static final int HALF_AS_RECENT = 8;

    /// Runs of three letters of one word that are looked for.
    private static final int MOST_GRAMS = 30;

    /// The same of all words together: of many words only the beginnings are looked for, so that a dozen words that no
    /// page has cost no more than three.
    private static final int MOST_GRAMS_IN_ALL = 90;

    /// Runs of three letters that two long words have in common before they look alike.
    private static final int ALIKE = 5;

    private static final List<String> TESTED_LEVELS = List.of(
            "collegiaal-getoetst",
            "erkend-goed-beschreven",
            "erkend-goed-onderbouwd",
            "erkend-eerste-aanwijzingen",
            "erkend-goede-aanwijzingen",
            "erkend-sterke-aanwijzingen");

    private ReadingQueries() {}

    /// The scored query; everything when nothing was asked.
    ///
    /// @param minimum branches that a hit must have, see [Reading#minimums]
    static Query scored(Reading reading, int minimum) {
        if (reading.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean anything = addRequired(reading, minimum, all);
        reading.light().forEach(branch -> all.add(new BoostQuery(BranchQueries.scored(branch), LIGHT), Occur.SHOULD));
        reading.pairs().stream().limit(MAX_PAIRS).forEach(pair -> all.add(near(pair), Occur.SHOULD));
        if (!reading.whole().isEmpty()) {
            all.add(new BoostQuery(everywhere(reading.whole()), WHOLE), Occur.SHOULD);
        }
        List<Query> wishes = BranchQueries.wishes(reading.wishes());
        if (!anything && !wishes.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            wishes.forEach(wish -> any.add(wish, Occur.SHOULD));
            all.add(any.build(), Occur.MUST);
        } else {
            wishes.forEach(wish -> all.add(new BoostQuery(wish, WISH), Occur.SHOULD));
        }
        if (!anything && wishes.isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        } else {
            addSignals(all);
        }
        reading.unwanted().stream()
                .flatMap(part -> unwanted(part).stream())
                .forEach(query -> all.add(query, Occur.MUST_NOT));
        return all.build();
    }

    private static boolean addRequired(Reading reading, int minimum, BooleanQuery.Builder all) {
        int before = reading.branches().size();
        if (before > 0) {
            BooleanQuery.Builder most = new BooleanQuery.Builder();
            reading.branches().forEach(branch -> most.add(found(branch), Occur.SHOULD));
            all.add(most.setMinimumNumberShouldMatch(minimum).build(), Occur.MUST);
        }
        boolean anything = before > 0;
        for (Part part : reading.required()) {
            Optional<Query> query = part instanceof Prefix prefix
                    ? beginning(prefix.text())
                    : Analysed.of(part.text()).map(ReadingQueries::phrase);
            if (query.isPresent()) {
                all.add(query.get(), Occur.MUST);
                anything = true;
            }
        }
        return anything;
    }

    private static Query found(Branch branch) {
        return new FoundQuery(BranchQueries.scored(branch), BranchQueries.counted(branch), FOUND * branch.share());
    }

    private static void addSignals(BooleanQuery.Builder all) {
        all.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(Documents.REAL)), REAL), Occur.SHOULD);
        addStanding(Standing.PAGE, PAGE, all);
        addStanding(Standing.ANSWERED, ANSWERED, all);
        addStanding(Standing.TALK, TALK, all);
        List<BytesRef> levels = TESTED_LEVELS.stream()
                .map(level -> Documents.facetTerm(Facet.ASSESSMENT, level).bytes())
                .toList();
        Query tested = new TermInSetQuery(Documents.facetField(Facet.ASSESSMENT), levels);
        all.add(new BoostQuery(new ConstantScoreQuery(tested), TESTED), Occur.SHOULD);
        all.add(
                LongField.newDistanceFeatureQuery(
                        Fields.LATEST, RECENT, Year.now(ZoneOffset.UTC).getValue(), HALF_AS_RECENT),
                Occur.SHOULD);
    }

    private static void addStanding(Standing standing, float amount, BooleanQuery.Builder all) {
        Query having = new TermQuery(new Term(Fields.STANDING, standing.name()));
        all.add(new BoostQuery(new ConstantScoreQuery(having), amount), Occur.SHOULD);
    }

    private static Query near(Pair pair) {
        List<Query> fields = new ArrayList<>();
        for (Fields.Weighted in : Fields.SEARCHED) {
            if (in.field().equals(Fields.TITLE) || in.field().equals(Fields.TEXT)) {
                PhraseQuery both = new PhraseQuery(NEAR, in.field(), pair.first(), pair.second());
                fields.add(new BoostQuery(both, in.boost() * NEARNESS));
            }
        }
        return new DisjunctionMaxQuery(fields, Fields.OTHER_FIELDS);
    }

    private static Query phrase(Analysed phrase) {
        return new DisjunctionMaxQuery(
                List.of(
                        everywhere(phrase.stems()),
                        new BoostQuery(
                                BranchQueries.inOrder(Fields.EXACT.field(), phrase.exact()), Fields.EXACT.boost())),
                Fields.OTHER_FIELDS);
    }

    /// These words in this order, in any field.
    private static Query everywhere(List<String> stems) {
        List<Query> fields = new ArrayList<>();
        for (Fields.Weighted in : Fields.SEARCHED) {
            fields.add(new BoostQuery(BranchQueries.inOrder(in.field(), stems), in.boost()));
        }
        return new DisjunctionMaxQuery(fields, Fields.OTHER_FIELDS);
    }

    /// Scores the same however many words begin so: rare words must not win by being rare.
    private static Optional<Query> beginning(String letters) {
        String folded = Analysed.folded(letters);
        int length = folded.codePointCount(0, folded.length());
        if (length < DutchAnalysis.SHORTEST_BEGINNING) {
            return Optional.empty();
        }
        boolean isShort = length <= DutchAnalysis.LONGEST_BEGINNING;
        Query anywhere = new ConstantScoreQuery(
                isShort
                        ? new TermQuery(new Term(Fields.BEGINNINGS, folded))
                        : new PrefixQuery(new Term(Fields.WORDS, folded)));
        Query title = new ConstantScoreQuery(new PrefixQuery(new Term(Fields.TITLE_EXACT, folded)));
        return Optional.of(new DisjunctionMaxQuery(List.of(anywhere, new BoostQuery(title, Fields.EXACT.boost())), 0f));
    }

    private static List<Query> unwanted(Part part) {
        if (part instanceof Prefix prefix) {
            return beginning(prefix.text()).stream().toList();
        }
        return Analysed.of(part.text())
                .map(word -> Fields.SEARCHED.stream()
                        .map(in -> BranchQueries.inOrder(in.field(), word.stems()))
                        .toList())
                .orElse(List.of());
    }

    /// What looks like the words, letter by letter: for when nothing else finds anything.
    static Query alike(Reading reading) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        int each = Math.min(
                MOST_GRAMS, MOST_GRAMS_IN_ALL / Math.max(1, reading.branches().size()));
        for (Branch branch : reading.branches()) {
            List<String> grams =
                    Trigrams.of(branch.exact()).stream().limit(each).toList();
            if (!grams.isEmpty()) {
                BooleanQuery.Builder most = new BooleanQuery.Builder();
                grams.forEach(gram -> most.add(new TermQuery(new Term(Fields.GRAMS, gram)), Occur.SHOULD));
                any.add(
                        most.setMinimumNumberShouldMatch(Math.min((grams.size() + 1) / 2, ALIKE))
                                .build(),
                        Occur.SHOULD);
            }
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
        reading.unwanted().stream()
                .flatMap(part -> unwanted(part).stream())
                .forEach(query -> all.add(query, Occur.MUST_NOT));
        return all.build();
    }
}
