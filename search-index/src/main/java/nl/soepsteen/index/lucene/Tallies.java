package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Tally;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The tallies of the pages in one state of the index, each made when it is first asked for.
final class Tallies {

    private static final Query PAGES = new BooleanQuery.Builder()
            .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
            .add(Documents.OTHERS, Occur.MUST_NOT)
            .build();

    private static final Query REAL = NumericDocValuesField.newSlowExactQuery(Fields.INVENTED, 0);

    private final IndexSearcher searcher;
    private final FacetCounter counter;
    private final Map<Facet, SortedMap<String, Tally>> made = new EnumMap<>(Facet.class);
    private @Nullable FacetCounts pages;
    private @Nullable FacetCounts real;

    Tallies(IndexSearcher searcher, FacetCounter counter) {
        this.searcher = searcher;
        this.counter = counter;
    }

    synchronized SortedMap<String, Tally> of(Facet facet) throws IOException {
        SortedMap<String, Tally> known = made.get(facet);
        if (known == null) {
            known = Collections.unmodifiableSortedMap(count(facet));
            made.put(facet, known);
        }
        return known;
    }

    private SortedMap<String, Tally> count(Facet facet) throws IOException {
        Map<String, Long> notInvented = values(real(), facet);
        SortedMap<String, Tally> tallies = new TreeMap<>();
        values(pages(), facet)
                .forEach((value, all) -> tallies.put(value, new Tally(all, notInvented.getOrDefault(value, 0L))));
        return tallies;
    }

    private @Nullable FacetCounts pages() throws IOException {
        if (pages == null) {
            pages = searcher.count(Documents.OTHERS) == 0
                    ? counter.everything()
                    : counter.counts(searcher.search(PAGES, new FacetsCollectorManager()));
        }
        return pages;
    }

    private @Nullable FacetCounts real() throws IOException {
        if (real == null) {
            real = counter.counts(searcher.search(REAL, new FacetsCollectorManager()));
        }
        return real;
    }

    private Map<String, Long> values(@Nullable FacetCounts counts, Facet facet) throws IOException {
        Map<String, Long> values = new HashMap<>();
        counter.all(counts, facet).forEach(value -> values.put(value.value(), value.count()));
        return values;
    }
}
