package nl.soepsteen.platform.bench.rival;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Lexicon;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.lucene.Documents;
import nl.soepsteen.index.lucene.IndexView;
import nl.soepsteen.platform.bench.corpus.Question;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/// A search as one would write it straight on Lucene, over the product's index: a query, exact total, the same facets,
/// ten titles, marked passages. Nothing else of the product takes part.
public final class BareLucene implements AutoCloseable {

    private static final int FACET_VALUES = 200;
    private static final Sort NEWEST = new Sort(new SortField("changed", SortField.Type.LONG, true));

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;
    private final Facets everything;
    private final Asking asking;
    private final Map<Question, IndexView.Asked> asked = new HashMap<>();
    private final BareShown shown;
    private final BareHighlighter highlighter;

    private BareLucene(DirectoryReader reader, Asking asking) throws IOException {
        this.reader = reader;
        this.asking = asking;
        searcher = new IndexSearcher(reader);
        state = new DefaultSortedSetDocValuesReaderState(reader, config());
        everything = new SortedSetDocValuesFacetCounts(state);
        shown = new BareShown(reader);
        highlighter = new BareHighlighter(searcher, Documents.analyzer());
    }

    /// Asks the very query that the product asks in the end when words mean this.
    public static BareLucene asTheProduct(Path index, Lexicon lexicon) throws IOException {
        DirectoryReader reader = DirectoryReader.open(new MMapDirectory(index));
        IndexView view = new IndexView(reader, Position.NONE);
        return new BareLucene(reader, question -> view.asked(question.request().with(lexicon)));
    }

    /// Asks a plain query.
    public static BareLucene plainly(Path index) throws IOException {
        return new BareLucene(DirectoryReader.open(new MMapDirectory(index)), BareQuery::of);
    }

    private interface Asking {
        IndexView.Asked of(Question question) throws IOException;
    }

    /// What a result page needs.
    public record Answer(long total, List<String> titles, Map<Facet, FacetResult> facets, List<String> passages) {}

    public Answer search(Question question) throws IOException {
        int upTo = question.page() * Question.SIZE;
        CollectorManager<?, ? extends TopDocs> top = question.newest()
                ? new TopFieldCollectorManager(NEWEST, upTo, Integer.MAX_VALUE)
                : new TopScoreDocCollectorManager(upTo, Integer.MAX_VALUE);
        IndexView.Asked asked = asked(question);
        Query query = asked.full();
        Facets main = everything;
        TopDocs found;
        if (question.text().isEmpty() && question.chosen().isEmpty()) {
            found = searcher.search(query, top);
        } else {
            Object[] both = searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
            found = (TopDocs) both[0];
            main = new SortedSetDocValuesFacetCounts(state, (FacetsCollector) both[1]);
        }
        int from = Math.min(found.scoreDocs.length, upTo - Question.SIZE);
        int[] page = new int[found.scoreDocs.length - from];
        for (int i = 0; i < page.length; i++) {
            page[i] = found.scoreDocs[from + i].doc;
        }
        Query marked = asked.marked();
        return new Answer(
                found.totalHits.value(),
                shown.titles(page),
                facets(question, asked, main),
                marked == null ? List.of() : highlighter.passages(marked, page));
    }

    /// Made once: what making a query takes does not count here.
    private IndexView.Asked asked(Question question) throws IOException {
        IndexView.Asked before = asked.get(question);
        if (before != null) {
            return before;
        }
        IndexView.Asked now = asking.of(question);
        asked.put(question, now);
        return now;
    }

    private Map<Facet, FacetResult> facets(Question question, IndexView.Asked asked, Facets main) throws IOException {
        Map<Facet, FacetResult> result = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (facet == Facet.WIJK && !question.chosen().containsKey(Facet.GEMEENTE)) {
                continue;
            }
            Facets counts = question.chosen().containsKey(facet) ? sideways(question, asked, facet) : main;
            @Nullable FacetResult values = counts.getTopChildren(FACET_VALUES, facet.parameter());
            if (values != null) {
                result.put(facet, values);
            }
        }
        return result;
    }

    private Facets sideways(Question question, IndexView.Asked asked, Facet facet) throws IOException {
        if (question.text().isEmpty() && question.chosen().size() == 1) {
            return everything;
        }
        return new SortedSetDocValuesFacetCounts(
                state,
                searcher.search(Objects.requireNonNull(asked.without().get(facet)), new FacetsCollectorManager()));
    }

    private static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        List<Facet> facets = new ArrayList<>(List.of(Facet.values()));
        facets.forEach(facet -> config.setMultiValued(facet.parameter(), true));
        return config;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
