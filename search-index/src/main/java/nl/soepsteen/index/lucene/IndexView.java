package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.index.SearchRequest.Start;
import nl.soepsteen.index.SimilarRequest;
import nl.soepsteen.index.Tally;
import nl.soepsteen.index.TitleSuggestion;
import nl.soepsteen.index.query.UserQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// One state of the index, ready to answer. Safe for use by many threads; the reader's owner keeps it open meanwhile.
///
/// Order of relevance: score, then real pages before invented ones, then id. Order of change: newest first, then
/// real before invented, then id. Both are total, so pages neither overlap nor leave gaps.
public final class IndexView {

    private static final SortField REAL_FIRST = new SortField(Fields.INVENTED, SortField.Type.INT);
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, REAL_FIRST, BY_ID);
    private static final Sort NEWEST =
            new Sort(new SortField(Fields.CHANGED, SortField.Type.LONG, true), REAL_FIRST, BY_ID);

    private final IndexSearcher searcher;
    private final FacetCounter counter;
    private final Tallies tallies;
    private final Position position;

    /// @param position what of the database the reader shows
    public IndexView(DirectoryReader reader, Position position) throws IOException {
        this.searcher = new IndexSearcher(reader);
        this.counter = new FacetCounter(reader);
        this.tallies = new Tallies(searcher, counter);
        this.position = position;
    }

    private IndexView(IndexSearcher searcher, FacetCounter counter, Tallies tallies, Position position) {
        this.searcher = searcher;
        this.counter = counter;
        this.tallies = tallies;
        this.position = position;
    }

    /// The same state, known to reflect more: what came since changed no document.
    public IndexView at(Position later) {
        return new IndexView(searcher, counter, tallies, later);
    }

    /// What of the database answers reflect.
    public Position position() {
        return position;
    }

    /// Number of documents.
    public int documents() {
        return searcher.getIndexReader().numDocs();
    }

    /// Every value of a facet with the number of documents that carry it, in the order of the values.
    public SortedMap<String, Tally> tallies(Facet facet) throws IOException {
        return tallies.of(facet);
    }

    /// Answers one request.
    ///
    /// @throws nl.soepsteen.index.UnusableCursorException when it goes on from a cursor of another question
    public SearchAnswer search(SearchRequest request) throws IOException {
        Question question = new Question(request);
        CursorToken token =
                request.start() instanceof Start.After(Cursor cursor) ? CursorToken.of(cursor, request) : null;
        Statistics pinned = token == null ? null : token.statistics();
        IndexSearcher scoring = scoring(question, pinned);
        int skip = request.start() instanceof Start.Offset(int hits) ? hits : 0;
        FieldDoc after = token == null ? null : after(token, request.order());
        Found found = find(question, request, scoring, skip, after);
        ScoreDoc[] top = found.top().scoreDocs;
        List<ScoreDoc> page =
                List.of(top).subList(Math.min(skip, top.length), Math.min(skip + request.size(), top.length));
        boolean more = top.length > skip + request.size();
        return new SearchAnswer(
                found.top().totalHits.value(),
                hits(page, question),
                facets(question, request, found),
                more ? next(page.getLast(), question, request, pinned) : null,
                position);
    }

    /// The documents that resemble most.
    public List<Hit> similar(SimilarRequest request) throws IOException {
        TopFieldDocs top = searcher.search(Likeness.of(request), request.size(), RELEVANCE);
        HitReader reader = new HitReader(searcher, UserQuery.parse(""));
        List<Hit> hits = new ArrayList<>(top.scoreDocs.length);
        for (ScoreDoc doc : top.scoreDocs) {
            hits.add(reader.read(doc.doc));
        }
        return hits;
    }

    /// Documents whose title goes on from what was typed, best first.
    public List<TitleSuggestion> suggestTitles(String typed, int size) throws IOException {
        return new TitleSuggester(searcher).suggest(typed, size);
    }

    private IndexSearcher scoring(Question question, @Nullable Statistics pinned) {
        try {
            return pinned == null ? searcher : pinned.pinnedTo(searcher, question.scored());
        } catch (IllegalArgumentException _) {
            throw CursorToken.unusable();
        }
    }

    private record Found(TopFieldDocs top, @Nullable FacetsCollector all) {}

    private static Found find(
            Question question, SearchRequest request, IndexSearcher scoring, int skip, @Nullable FieldDoc after)
            throws IOException {
        Sort sort = request.order() == Order.NEWEST ? NEWEST : RELEVANCE;
        TopFieldCollectorManager top =
                new TopFieldCollectorManager(sort, skip + request.size() + 1, after, Integer.MAX_VALUE);
        if (question.isEverythingWithout(null)) {
            return new Found(scoring.search(question.full(), top), null);
        }
        Object[] both = scoring.search(question.full(), new MultiCollectorManager(top, new FacetsCollectorManager()));
        return new Found((TopFieldDocs) both[0], (FacetsCollector) both[1]);
    }

    private List<Hit> hits(List<ScoreDoc> page, Question question) throws IOException {
        HitReader reader = new HitReader(searcher, question.words());
        List<Hit> hits = new ArrayList<>(page.size());
        for (ScoreDoc doc : page) {
            hits.add(reader.read(doc.doc));
        }
        return hits;
    }

    private Map<Facet, List<FacetCount>> facets(Question question, SearchRequest request, Found found)
            throws IOException {
        FacetCounts main = found.all() == null ? counter.everything() : counter.counts(found.all());
        Map<Facet, List<FacetCount>> result = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
            if (facet == Facet.WIJK && chosen.isEmpty() && !request.chosen().containsKey(Facet.GEMEENTE)) {
                // Thousands, of which none would be wanted.
                result.put(facet, List.of());
                continue;
            }
            FacetCounts counts = chosen.isEmpty() ? main : sideways(question, facet);
            result.put(facet, counter.values(counts, facet, chosen, wanted(facet, request)));
        }
        return result;
    }

    /// Counts as if nothing were chosen in this facet: what choosing another value instead or besides would add.
    private @Nullable FacetCounts sideways(Question question, Facet facet) throws IOException {
        if (question.isEverythingWithout(facet)) {
            return counter.everything();
        }
        return counter.counts(searcher.search(question.without(facet), new FacetsCollectorManager()));
    }

    private static Predicate<String> wanted(Facet facet, SearchRequest request) {
        if (facet != Facet.WIJK) {
            return _ -> true;
        }
        Set<String> gemeenten = request.chosen().getOrDefault(Facet.GEMEENTE, Set.of());
        return wijk -> gemeenten.contains(wijk.substring(0, Math.max(0, wijk.indexOf('/'))));
    }

    private static FieldDoc after(CursorToken token, Order order) {
        Object key = order == Order.NEWEST ? (Object) token.key() : (Object) Float.intBitsToFloat((int) token.key());
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {key, token.invented(), token.id()});
    }

    private Cursor next(ScoreDoc last, Question question, SearchRequest request, @Nullable Statistics pinned)
            throws IOException {
        Object[] values = ((FieldDoc) last).fields;
        boolean newest = request.order() == Order.NEWEST;
        long key = newest ? (Long) values[0] : Float.floatToIntBits((Float) values[0]);
        Statistics statistics = newest ? null : Statistics.orPresent(pinned, question.scored(), searcher);
        return new CursorToken(key, (Integer) values[1], (BytesRef) values[2], statistics).toCursor(request);
    }
}
