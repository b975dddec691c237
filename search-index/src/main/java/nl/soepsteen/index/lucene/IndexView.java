package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.index.SearchRequest.Start;
import nl.soepsteen.index.SimilarRequest;
import nl.soepsteen.index.StrictAnswer;
import nl.soepsteen.index.Tally;
import nl.soepsteen.index.TitleSuggestion;
import nl.soepsteen.index.Understanding;
import nl.soepsteen.index.Understanding.Year;
import nl.soepsteen.index.query.UserQuery;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// One state of the index, ready to answer. Safe for use by many threads; the reader's owner keeps it open meanwhile.
///
/// Order of relevance: score, then real pages before invented ones, then id. Order of change: newest first, then
/// real before invented, then id. Both are total, so pages neither overlap nor leave gaps.
public final class IndexView {

    static final int MOST_CLAUSES = 16_384;

    static {
        // A word is looked for in many ways at once; how many words and ways there are, Interpreter bounds.
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
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
        Answered answered = new Finder(searcher, reading, request, token, skip).find();
        ScoreDoc[] top = answered.top().scoreDocs;
        List<ScoreDoc> page =
                List.of(top).subList(Math.min(skip, top.length), Math.min(skip + request.size(), top.length));
        boolean more = top.length > skip + request.size();
        long total = answered.total();
        List<Hit> hits = hits(page, reading);
        return new SearchAnswer(
                total,
                hits,
                new FacetAnswer(searcher, counter, request, reading).to(answered),
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

    /// The documents that have everything that is asked.
    public StrictAnswer strictly(SearchRequest request, int most) throws IOException {
        TopFieldDocs found = searcher.search(StrictQuery.of(request).query(), most + 1, Finder.IDS);
        Set<String> ids = new LinkedHashSet<>();
        for (ScoreDoc doc : found.scoreDocs) {
            if (ids.size() < most) {
                ids.add(((BytesRef) ((FieldDoc) doc).fields[0]).utf8ToString());
            }
        }
        return new StrictAnswer(position, ids, found.scoreDocs.length > most);
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
        Question question =
                new Finder(searcher, reading, request, null, 0).find().question();
        Map<Facet, Query> without = new EnumMap<>(Facet.class);
        request.chosen().keySet().forEach(facet -> without.put(facet, question.without(facet)));
        return new Asked(question.full(), without, Marker.inText(reading));
    }

    private Reading read(SearchRequest request) throws IOException {
        return Interpreter.of(Meanings.of(request.lexicon()), new IndexedWords(searcher.getIndexReader()))
                .read(UserQuery.parse(request.text()));
    }

    /// The documents that resemble most.
    public List<Hit> similar(SimilarRequest request) throws IOException {
        TopFieldDocs top = searcher.search(Likeness.of(request), request.size(), Finder.RELEVANCE);
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

    private List<Hit> hits(List<ScoreDoc> page, Reading reading) throws IOException {
        HitReader reader = new HitReader(searcher, reading);
        List<Hit> hits = new ArrayList<>(page.size());
        for (ScoreDoc doc : page) {
            hits.add(reader.read(doc.doc));
        }
        return hits;
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
