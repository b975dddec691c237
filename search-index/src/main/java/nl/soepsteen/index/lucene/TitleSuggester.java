package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.TitleSuggestion;
import nl.soepsteen.index.analysis.DutchAnalysis;
import nl.soepsteen.index.suggest.Fit;
import nl.soepsteen.index.suggest.TypedWords;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/// Finds titles of pages while they are typed.
///
/// Every typed word must begin a word of the title, or a part of a compound in it, or be another form of one. Only when
/// no title does, one slip of the pen is allowed for in each word.
///
/// Order: how the words fit (see [Fit]), real before invented, shorter first.
final class TitleSuggester {

    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.INVENTED, SortField.Type.INT),
            new SortField(Fields.TITLE_LENGTH, SortField.Type.INT),
            new SortField(Fields.ID, SortField.Type.STRING));

    /// Letters of the shortest word in which a slip is looked for: in a shorter one a slip makes any other word.
    private static final int SHORTEST_SLIP = 4;

    /// Letters at the beginning that are taken to be right, as people seldom miss the first.
    private static final int SURE = 1;

    private static final int SLIPS = 1;

    /// Beginnings one slip away that are tried.
    private static final int MAX_NEAR = 50;

    private final IndexSearcher searcher;

    TitleSuggester(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// @param size how many at most
    List<TitleSuggestion> suggest(String text, int size) throws IOException {
        TypedWords typed = TypedWords.of(text);
        if (typed.isTooShort()) {
            return List.of();
        }
        List<TitleSuggestion> exact = find(typed, false, size);
        return exact.isEmpty() ? find(typed, true, size) : exact;
    }

    private List<TitleSuggestion> find(TypedWords typed, boolean guessed, int size) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < typed.words().size(); i++) {
            all.add(word(typed.words().get(i), i == 0, guessed), Occur.MUST);
        }
        all.add(Documents.OTHERS, Occur.MUST_NOT);
        ScoreDoc[] top = searcher.search(all.build(), new TopFieldCollectorManager(ORDER, size, null, size)).scoreDocs;
        HitReader reader = new HitReader(searcher, Reading.NOTHING);
        List<TitleSuggestion> found = new ArrayList<>(top.length);
        for (ScoreDoc doc : top) {
            Hit hit = reader.read(doc.doc);
            String kind = hit.values(Facet.KIND).stream().findFirst().orElse("");
            found.add(new TitleSuggestion(hit.id(), hit.slug(), hit.title(), kind, hit.invented(), guessed));
        }
        return found;
    }

    private static Query word(String word, boolean first, boolean guessed) {
        List<Query> ways = new ArrayList<>();
        if (first) {
            ways.add(term(Fields.TITLE_START, word, Fit.NAME));
        }
        ways.add(term(Fields.TITLE_WORDS, word, Fit.WORD));
        ways.add(term(Fields.TITLE_PARTS, word, Fit.PART));
        for (String stem : DutchAnalysis.tokens(DutchAnalysis.stemmed(), word)) {
            ways.add(term(Fields.TITLE, stem, Fit.PART));
            ways.add(term(Fields.TITLE_PARTS, stem, Fit.PART));
        }
        if (guessed && TypedWords.letters(word) >= SHORTEST_SLIP) {
            FuzzyQuery near = new FuzzyQuery(new Term(Fields.TITLE_WORDS, word), SLIPS, SURE, MAX_NEAR, true);
            ways.add(new BoostQuery(new ConstantScoreQuery(near), Fit.PART));
        }
        return new DisjunctionMaxQuery(ways, 0f);
    }

    private static Query term(String field, String word, int weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, word))), weight);
    }
}
