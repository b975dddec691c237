package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.List;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/// Finds what a request asks: everything first, less while too little is found, and at last what only looks alike.
/// Made for one request.
final class Finder {

    private static final SortField REAL_FIRST = new SortField(Fields.INVENTED, SortField.Type.INT);
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    /// Best first.
    static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, REAL_FIRST, BY_ID);

    private static final Sort NEWEST =
            new Sort(new SortField(Fields.CHANGED, SortField.Type.LONG, true), REAL_FIRST, BY_ID);

    /// So many hits fill a page. With fewer, those that lack a part of the question follow.
    private static final int ENOUGH = 20;

    private final IndexSearcher searcher;
    private final Reading reading;
    private final SearchRequest request;
    private final @Nullable CursorToken token;
    private final int skip;

    /// @param reading of the request's words
    /// @param token of the cursor it goes on from, or null
    /// @param skip hits passed over before the first one wanted
    Finder(IndexSearcher searcher, Reading reading, SearchRequest request, @Nullable CursorToken token, int skip) {
        this.searcher = searcher;
        this.reading = reading;
        this.request = request;
        this.token = token;
        this.skip = skip;
    }

    /// One hit more than is wanted, so that it shows whether there are more.
    ///
    /// How far it loosens depends on the words alone: otherwise a filter would let in what was not there before.
    Answered find() throws IOException {
        if (token != null && token.alike()) {
            return alike();
        }
        List<Integer> minimums = reading.minimums();
        Query asked = ReadingQueries.scored(reading, minimums.getFirst());
        Answered answered = ask(asked);
        if (answered.total() >= ENOUGH) {
            return answered;
        }
        int some = isFiltered() ? someOf(asked) : Math.toIntExact(answered.total());
        int step = 0;
        while (some < ENOUGH && step + 1 < minimums.size()) {
            step++;
            asked = ReadingQueries.scored(reading, minimums.get(step));
            some = someOf(asked);
        }
        if (some == 0 && !reading.branches().isEmpty()) {
            return alike();
        }
        return step == 0 ? answered : ask(asked).with(answered.total());
    }

    /// How many documents have what the words ask; of more than [#ENOUGH] it stops counting.
    private int someOf(Query words) throws IOException {
        var few = new TopScoreDocCollectorManager(ENOUGH, null, ENOUGH);
        return Math.toIntExact(Math.min(
                ENOUGH,
                searcher.search(new ConstantScoreQuery(words), few).totalHits.value()));
    }

    private Answered alike() throws IOException {
        return ask(ReadingQueries.alike(reading)).asAlike();
    }

    private boolean isFiltered() {
        return request.pagesOnly()
                || !request.chosen().isEmpty()
                || request.fromYear() != null
                || request.untilYear() != null;
    }

    /// All hits have everything, as far as is known here.
    private Answered ask(Query asked) throws IOException {
        Question question = new Question(request, asked);
        Statistics pinned = token == null ? null : token.statistics();
        IndexSearcher scoring = scoring(question, pinned);
        TopFieldCollectorManager best = new TopFieldCollectorManager(
                request.order() == Order.NEWEST ? NEWEST : RELEVANCE,
                skip + request.size() + 1,
                token == null ? null : after(token),
                Integer.MAX_VALUE);
        TopFieldDocs top;
        FacetsCollector all;
        if (question.isEverythingWithout(null)) {
            top = scoring.search(question.full(), best);
            all = null;
        } else {
            Object[] both =
                    scoring.search(question.full(), new MultiCollectorManager(best, new FacetsCollectorManager()));
            top = (TopFieldDocs) both[0];
            all = (FacetsCollector) both[1];
        }
        return new Answered(question, pinned, top, all, top.totalHits.value(), false);
    }

    private IndexSearcher scoring(Question question, @Nullable Statistics pinned) {
        try {
            return pinned == null ? searcher : pinned.pinnedTo(searcher, question.scored());
        } catch (IllegalArgumentException _) {
            throw CursorToken.unusable();
        }
    }

    private FieldDoc after(CursorToken last) {
        Object key =
                request.order() == Order.NEWEST ? (Object) last.key() : (Object) Float.intBitsToFloat((int) last.key());
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {key, last.invented(), last.id()});
    }
}
