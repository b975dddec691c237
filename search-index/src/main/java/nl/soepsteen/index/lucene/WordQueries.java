package nl.soepsteen.index.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.soepsteen.index.analysis.DutchAnalysis;
import nl.soepsteen.index.query.UserQuery;
import nl.soepsteen.index.query.UserQuery.Part;
import nl.soepsteen.index.query.UserQuery.Phrase;
import nl.soepsteen.index.query.UserQuery.Prefix;
import nl.soepsteen.index.query.UserQuery.Word;
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
import org.apache.lucene.search.TermQuery;

/// What the user's words ask of Lucene.
///
/// - A word is looked for in every field at once; its best field counts (see [Fields#SEARCHED]).
/// - One or two words must all be there; of more, two thirds (rounded up). Stop words are left out when there are
/// others.
/// - Phrases and beginnings of words must always be there.
/// - Neighbouring words that stand near each other in the title or the text add a little.
final class WordQueries {

    /// What neighbours add, at most a fraction of a word in the same field.
    private static final float NEARNESS = 0.3f;

    /// Words between two neighbours that still count as near.
    private static final int NEAR = 3;

    /// Pairs looked at; each costs reading positions.
    private static final int MAX_PAIRS = 8;

    /// The scored query; everything when nothing was asked.
    Query scored(UserQuery asked) {
        List<Query> required = new ArrayList<>();
        List<Analysed> words = new ArrayList<>();
        for (Part part : asked.wanted()) {
            switch (part) {
                case Word word -> Analysed.of(word.text()).ifPresent(words::add);
                case Phrase phrase -> Analysed.of(phrase.text()).ifPresent(it -> required.add(inEveryField(it)));
                case Prefix prefix -> beginning(prefix.text()).ifPresent(required::add);
            }
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        required.forEach(query -> all.add(query, Occur.MUST));
        List<Analysed> meaningful = meaningful(words, !required.isEmpty());
        addWords(meaningful, all);
        boolean anything = !required.isEmpty() || !meaningful.isEmpty();
        List<Query> unwanted = asked.unwanted().stream()
                .flatMap(part -> unwanted(part).stream())
                .toList();
        if (!anything && unwanted.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (!anything) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        unwanted.forEach(query -> all.add(query, Occur.MUST_NOT));
        return all.build();
    }

    /// The words that count: without stop words, unless nothing else was asked.
    static List<Analysed> meaningful(List<Analysed> words, boolean othersAsked) {
        List<Analysed> meaningful = new ArrayList<>(new LinkedHashSet<>(words));
        meaningful.removeIf(Analysed::isStopWord);
        return meaningful.isEmpty() && !othersAsked ? new ArrayList<>(new LinkedHashSet<>(words)) : meaningful;
    }

    /// How many of so many words a hit must contain.
    static int required(int words) {
        return words <= 2 ? words : (2 * words + 2) / 3;
    }

    private void addWords(List<Analysed> words, BooleanQuery.Builder all) {
        int required = required(words.size());
        if (required == words.size()) {
            words.forEach(word -> all.add(inEveryField(word), Occur.MUST));
        } else {
            BooleanQuery.Builder most = new BooleanQuery.Builder();
            words.forEach(word -> most.add(inEveryField(word), Occur.SHOULD));
            all.add(most.setMinimumNumberShouldMatch(required).build(), Occur.MUST);
        }
        for (int i = 0; i + 1 < words.size() && i < MAX_PAIRS; i++) {
            all.add(near(words.get(i), words.get(i + 1)), Occur.SHOULD);
        }
    }

    private static Query near(Analysed first, Analysed second) {
        List<Query> fields = new ArrayList<>();
        for (Fields.Weighted in : Fields.SEARCHED) {
            if (in.field().equals(Fields.TITLE) || in.field().equals(Fields.TEXT)) {
                PhraseQuery pair = new PhraseQuery(
                        NEAR,
                        in.field(),
                        first.stems().getLast(),
                        second.stems().getFirst());
                fields.add(new BoostQuery(pair, in.boost() * NEARNESS));
            }
        }
        return new DisjunctionMaxQuery(fields, Fields.OTHER_FIELDS);
    }

    private static Query inEveryField(Analysed word) {
        List<Query> fields = new ArrayList<>();
        for (Fields.Weighted in : Fields.SEARCHED) {
            fields.add(new BoostQuery(inOrder(in.field(), word.stems()), in.boost()));
            if (word.joined() != null) {
                fields.add(new BoostQuery(new TermQuery(new Term(in.field(), word.joined())), in.boost()));
            }
        }
        fields.add(new BoostQuery(inOrder(Fields.EXACT.field(), word.exact()), Fields.EXACT.boost()));
        return new DisjunctionMaxQuery(fields, Fields.OTHER_FIELDS);
    }

    static Query inOrder(String field, List<String> tokens) {
        return tokens.size() == 1
                ? new TermQuery(new Term(field, tokens.getFirst()))
                : new PhraseQuery(field, tokens.toArray(String[]::new));
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
                        .map(in -> inOrder(in.field(), word.stems()))
                        .toList())
                .orElse(List.of());
    }
}
