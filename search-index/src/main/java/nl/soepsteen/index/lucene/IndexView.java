package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import nl.soepsteen.index.Understanding;
import nl.soepsteen.index.Understanding.Recognised;
import nl.soepsteen.index.Understanding.Year;
import nl.soepsteen.index.query.UserQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
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

    /// So many hits fill a page. With fewer, those that lack a part of the question follow.
    private static final int ENOUGH = 20;

    static {
        // A word is looked for in many ways at once; how many words and ways there are, Interpreter bounds.
        IndexSearcher.setMaxClauseCount(16_384);
    }

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
        Reading reading = read(request);
        CursorToken token =
                request.start() instanceof Start.After(Cursor cursor) ? CursorToken.of(cursor, request) : null;
        int skip = request.start() instanceof Start.Offset(int hits) ? hits : 0;
        Answered answered = answered(reading, request, token, skip);
        Found found = answered.found();
        ScoreDoc[] top = found.top().scoreDocs;
        List<ScoreDoc> page =
                List.of(top).subList(Math.min(skip, top.length), Math.min(skip + request.size(), top.length));
        boolean more = top.length > skip + request.size();
        long total = answered.total();
        List<Hit> hits = hits(page, reading);
        return new SearchAnswer(
                total,
                hits,
                facets(answered.question(), request, found, named(reading)),
                more ? next(page.getLast(), answered, request) : null,
                position,
                new Copies(searcher.getIndexReader()).among(page, hits),
                new Understanding(
                        answered.withAll(),
                        total > answered.withAll(),
                        reading.corrected(),
                        reading.recognised(),
                        years(reading, answered)));
    }

    /// @param withAll hits that have everything asked
    /// @param alike whether its hits only look like what was asked
    private record Answered(Question question, @Nullable Statistics pinned, Found found, long withAll, boolean alike) {

        long total() {
            return found.total();
        }

        Answered asAlike() {
            return new Answered(question, pinned, found, 0, true);
        }

        Answered with(long hitsWithAll) {
            return new Answered(question, pinned, found, Math.min(hitsWithAll, total()), alike);
        }
    }

    /// Asks for everything first, for less while too little is found, and at last for what only looks alike. How far it
    /// goes depends on the words alone: otherwise a filter would let in what was not there before.
    private Answered answered(Reading reading, SearchRequest request, @Nullable CursorToken token, int skip)
            throws IOException {
        if (token != null && token.alike()) {
            return ask(ReadingQueries.alike(reading), request, token, skip).asAlike();
        }
        List<Integer> minimums = reading.minimums();
        Query asked = ReadingQueries.scored(reading, minimums.getFirst());
        Answered answered = isFiltered(request) ? null : ask(asked, request, token, skip);
        long total = answered == null ? searcher.count(asked) : answered.total();
        int step = 0;
        while (total < ENOUGH && step + 1 < minimums.size()) {
            step++;
            asked = ReadingQueries.scored(reading, minimums.get(step));
            total = searcher.count(asked);
        }
        if (total == 0 && !reading.branches().isEmpty()) {
            return ask(ReadingQueries.alike(reading), request, token, skip).asAlike();
        }
        return (answered == null || step > 0 ? ask(asked, request, token, skip) : answered)
                .with(withAll(reading, request, step));
    }

    /// How many of the hits ran in each of the years that were named.
    private List<Year> years(Reading reading, Answered answered) throws IOException {
        List<Year> years = new ArrayList<>();
        for (int year : reading.years()) {
            Query both = new BooleanQuery.Builder()
                    .add(answered.question().full(), Occur.FILTER)
                    .add(Years.of(year), Occur.FILTER)
                    .build();
            years.add(new Year(year, searcher.count(both)));
        }
        return years;
    }

    private static boolean isFiltered(SearchRequest request) {
        return !request.chosen().isEmpty() || request.fromYear() != null || request.untilYear() != null;
    }

    /// Hits that have everything; as many as there are when nothing less was asked.
    private long withAll(Reading reading, SearchRequest request, int step) throws IOException {
        if (step == 0) {
            return Long.MAX_VALUE;
        }
        Query all = ReadingQueries.scored(reading, reading.minimums().getFirst());
        return searcher.count(new Question(request, all).full());
    }

    private Answered ask(Query asked, SearchRequest request, @Nullable CursorToken token, int skip) throws IOException {
        Statistics pinned = token == null ? null : token.statistics();
        FieldDoc after = token == null ? null : after(token, request.order());
        Question question = new Question(request, asked);
        Found found = find(question, request, scoring(question, pinned), skip, after);
        return new Answered(question, pinned, found, Long.MAX_VALUE, false);
    }

    /// What a request asks of Lucene in the end, for measuring what answering it takes besides.
    ///
    /// @param full everything asked, scored
    /// @param without the same but for what was chosen in a facet, for every facet with a choice
    /// @param marked what passages mark, or null when nothing was asked in words
    public record Asked(
            Query full, Map<Facet, Query> without, @Nullable Query marked) {}

    /// What this request asks of this state of the index.
    public Asked asked(SearchRequest request) throws IOException {
        Reading reading = read(request);
        Question question = answered(reading, request, null, 0).question();
        Map<Facet, Query> without = new EnumMap<>(Facet.class);
        request.chosen().keySet().forEach(facet -> without.put(facet, question.without(facet)));
        return new Asked(question.full(), without, Marker.inText(reading));
    }

    private Reading read(SearchRequest request) throws IOException {
        return new Interpreter(Meanings.of(request.lexicon()), new KnownWords(searcher.getIndexReader()))
                .read(UserQuery.parse(request.text()));
    }

    /// The documents that resemble most.
    public List<Hit> similar(SimilarRequest request) throws IOException {
        TopFieldDocs top = searcher.search(Likeness.of(request), request.size(), RELEVANCE);
        HitReader reader = new HitReader(searcher, Reading.NOTHING);
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

    private record Found(TopFieldDocs top, @Nullable FacetsCollector all) {

        long total() {
            return top.totalHits.value();
        }
    }

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

    private List<Hit> hits(List<ScoreDoc> page, Reading reading) throws IOException {
        HitReader reader = new HitReader(searcher, reading);
        List<Hit> hits = new ArrayList<>(page.size());
        for (ScoreDoc doc : page) {
            hits.add(reader.read(doc.doc));
        }
        return hits;
    }

    /// The wijken that the question names.
    private static Set<String> named(Reading reading) {
        return reading.recognised().stream()
                .filter(one -> one.facet() == Facet.WIJK)
                .map(Recognised::value)
                .collect(Collectors.toSet());
    }

    private Map<Facet, List<FacetCount>> facets(
            Question question, SearchRequest request, Found found, Set<String> named) throws IOException {
        FacetCounts main = found.all() == null ? counter.everything() : counter.counts(found.all());
        Map<Facet, List<FacetCount>> result = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
            if (facet == Facet.WIJK && chosen.isEmpty() && !request.chosen().containsKey(Facet.GEMEENTE)) {
                // Thousands, of which only those would be wanted.
                result.put(facet, named.isEmpty() ? List.of() : counter.values(main, facet, chosen, named::contains));
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

    private Cursor next(ScoreDoc last, Answered answered, SearchRequest request) throws IOException {
        Object[] values = ((FieldDoc) last).fields;
        boolean newest = request.order() == Order.NEWEST;
        long key = newest ? (Long) values[0] : Float.floatToIntBits((Float) values[0]);
        Statistics statistics = newest
                ? null
                : Statistics.orPresent(answered.pinned(), answered.question().scored(), searcher);
        return new CursorToken(key, (Integer) values[1], (BytesRef) values[2], answered.alike(), statistics)
                .toCursor(request);
    }
}
