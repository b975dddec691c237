package nl.soepsteen.platform.bench.rival;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.analysis.DutchAnalysis;
import nl.soepsteen.index.lucene.IndexView;
import nl.soepsteen.platform.bench.corpus.Question;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// The plain query: every word in its best field, all words (of three: two), neighbours a little more. No other words
/// for the same, no parts of compounds, no spelling, no loosening: what one would write without understanding anything.
final class BareQuery {

    private static final String TEXT = "text";
    private static final String FACETS = "$facets";

    private static final Map<String, Float> WEIGHTS =
            Map.of("title", 5f, "keywords", 3f, "labels", 3f, "summary", 2f, "headings", 1.5f, TEXT, 1f);
    private static final float EXACT_TITLE = 6f;
    private static final float OTHER_FIELDS = 0.1f;
    private static final float NEARNESS = 0.3f;
    private static final int NEAR = 3;

    private BareQuery() {}

    static IndexView.Asked of(Question question) {
        Map<Facet, Query> without = new EnumMap<>(Facet.class);
        question.chosen().keySet().forEach(facet -> without.put(facet, of(question, facet)));
        return new IndexView.Asked(of(question, null), without, marked(question));
    }

    /// @param except the chosen values of this facet are left out, for counting what others would give; or null
    private static Query of(Question question, @Nullable Facet except) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(words(question.text()), Occur.MUST);
        question.chosen().forEach((facet, value) -> {
            if (facet != except) {
                all.add(new TermQuery(DrillDownQuery.term(FACETS, facet.parameter(), value)), Occur.FILTER);
            }
        });
        return all.build();
    }

    /// What to mark in the text, or null when nothing was asked in words.
    private static @Nullable Query marked(Question question) {
        if (question.text().isEmpty()) {
            return null;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (isPhrase(question.text())) {
            any.add(inOrder(TEXT, stems(question.text())), Occur.SHOULD);
        } else {
            meaningful(question.text()).forEach(word -> any.add(inOrder(TEXT, stems(word)), Occur.SHOULD));
        }
        return any.build();
    }

    private static Query words(String text) {
        if (text.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (isPhrase(text)) {
            return inBestField(stems(text), DutchAnalysis.tokens(DutchAnalysis.exact(), text));
        }
        List<String> words = meaningful(text);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        for (String word : words) {
            Query query = inBestField(stems(word), DutchAnalysis.tokens(DutchAnalysis.exact(), word));
            if (words.size() <= 2) {
                all.add(query, Occur.MUST);
            } else {
                most.add(query, Occur.SHOULD);
            }
        }
        if (words.size() > 2) {
            all.add(most.setMinimumNumberShouldMatch((2 * words.size() + 2) / 3).build(), Occur.MUST);
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            all.add(near(stems(words.get(i)).getLast(), stems(words.get(i + 1)).getFirst()), Occur.SHOULD);
        }
        return all.build();
    }

    private static Query inBestField(List<String> stems, List<String> exact) {
        List<Query> fields = new ArrayList<>();
        WEIGHTS.forEach((field, weight) -> fields.add(new BoostQuery(inOrder(field, stems), weight)));
        fields.add(new BoostQuery(inOrder("title.exact", exact), EXACT_TITLE));
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }

    private static Query near(String first, String second) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new PhraseQuery(NEAR, "title", first, second), 5f * NEARNESS),
                        new BoostQuery(new PhraseQuery(NEAR, TEXT, first, second), NEARNESS)),
                OTHER_FIELDS);
    }

    private static Query inOrder(String field, List<String> tokens) {
        return tokens.size() == 1
                ? new TermQuery(new Term(field, tokens.getFirst()))
                : new PhraseQuery(field, tokens.toArray(String[]::new));
    }

    /// Without stop words, unless there is nothing else.
    private static List<String> meaningful(String text) {
        List<String> words = List.of(text.split(" ", -1));
        List<String> meaningful =
                words.stream().filter(word -> !DutchAnalysis.isStopWord(word)).toList();
        return meaningful.isEmpty() ? words : meaningful;
    }

    private static boolean isPhrase(String text) {
        return text.startsWith("\"");
    }

    private static List<String> stems(String text) {
        return DutchAnalysis.tokens(DutchAnalysis.stemmed(), text);
    }
}
