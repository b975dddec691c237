package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState.OrdRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.jspecify.annotations.Nullable;

/// Counts facet values in one state of the index. Safe for use by many threads.
final class FacetCounter {

    /// Values given per facet, besides the chosen ones. More is no choice any more; wijken are narrowed by gemeente.
    static final int MAX_VALUES = 200;

    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final IndexReader reader;
    private final @Nullable SortedSetDocValuesReaderState state;
    private final @Nullable OrdinalMap ordinals;

    /// The values' names by ordinal, each read from the index when it is first needed. Two threads may do so at once;
    /// they find the same.
    private final @Nullable String[] names;

    private @Nullable FacetCounts everything;

    FacetCounter(IndexReader reader) throws IOException {
        this.reader = reader;
        boolean any = MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
        this.state = any ? new DefaultSortedSetDocValuesReaderState(reader, Documents.FACETS) : null;
        this.ordinals = state != null && state.getDocValues() instanceof MultiSortedSetDocValues several
                ? several.mapping
                : null;
        this.names = new String[state == null ? 0 : state.getSize()];
    }

    /// Counts over what a search collected; null when no document has any facet.
    @Nullable
    FacetCounts counts(FacetsCollector hits) throws IOException {
        return state == null
                ? null
                : new FacetCounts(state.getField(), state.getSize(), ordinals, hits.getMatchingDocs());
    }

    /// Counts over all documents, made once: the page without a question is the one most asked for.
    synchronized @Nullable FacetCounts everything() throws IOException {
        if (everything == null && state != null) {
            everything =
                    counts(new IndexSearcher(reader).search(MatchAllDocsQuery.INSTANCE, new FacetsCollectorManager()));
        }
        return everything;
    }

    /// The values of one facet, most hits first, with the chosen ones always among them.
    List<FacetCount> values(@Nullable FacetCounts counts, Facet facet, Set<String> chosen, Predicate<String> wanted)
            throws IOException {
        List<FacetCount> values = new ArrayList<>();
        for (FacetCount value : all(counts, facet)) {
            if (chosen.contains(value.value()) || wanted.test(value.value())) {
                values.add(value);
            }
        }
        values.sort(MOST_FIRST);
        List<FacetCount> kept = new ArrayList<>(values.subList(0, Math.min(values.size(), MAX_VALUES)));
        Set<String> missing = new TreeSet<>(chosen);
        kept.forEach(it -> missing.remove(it.value()));
        values.stream()
                .skip(kept.size())
                .filter(it -> missing.remove(it.value()))
                .forEach(kept::add);
        missing.forEach(value -> kept.add(new FacetCount(value, 0)));
        return kept;
    }

    /// All values of one facet that were counted at all, in the order of the index.
    List<FacetCount> all(@Nullable FacetCounts counts, Facet facet) throws IOException {
        List<FacetCount> values = new ArrayList<>();
        OrdRange range = state == null ? null : state.getOrdRange(facet.parameter());
        if (counts != null && range != null) {
            for (int ordinal = range.start(); ordinal <= range.end(); ordinal++) {
                int count = counts.of(ordinal);
                if (count > 0) {
                    values.add(new FacetCount(name(ordinal), count));
                }
            }
        }
        return values;
    }

    private String name(int ordinal) throws IOException {
        String known = names[ordinal];
        if (known == null && state != null) {
            String path = state.getDocValues().lookupOrd(ordinal).utf8ToString();
            known = FacetsConfig.stringToPath(path)[1];
            names[ordinal] = known;
        }
        return known == null ? "" : known;
    }
}
