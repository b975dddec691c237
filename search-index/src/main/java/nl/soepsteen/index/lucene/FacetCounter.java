package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.jspecify.annotations.Nullable;

/// Counts facet values in one state of the index.
final class FacetCounter {

    /// Values given per facet, besides the chosen ones. More is no choice any more; wijken are narrowed by gemeente.
    static final int MAX_VALUES = 200;

    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final @Nullable SortedSetDocValuesReaderState state;
    private @Nullable Facets everything;

    FacetCounter(IndexReader reader) throws IOException {
        boolean any = MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
        this.state = any ? new DefaultSortedSetDocValuesReaderState(reader, Documents.FACETS) : null;
    }

    /// Counts over what a search collected; null when no document has any facet.
    @Nullable
    Facets counts(FacetsCollector hits) throws IOException {
        return state == null ? null : new SortedSetDocValuesFacetCounts(state, hits);
    }

    /// Counts over all documents, made once: the page without a question is the one most asked for.
    synchronized @Nullable Facets everything() throws IOException {
        if (everything == null && state != null) {
            everything = new SortedSetDocValuesFacetCounts(state);
        }
        return everything;
    }

    /// The values of one facet, most hits first, with the chosen ones always among them.
    static List<FacetCount> values(@Nullable Facets counts, Facet facet, Set<String> chosen, Predicate<String> wanted)
            throws IOException {
        List<FacetCount> values = new ArrayList<>();
        FacetResult found = counts == null ? null : counts.getAllChildren(facet.parameter());
        if (found != null) {
            Arrays.stream(found.labelValues)
                    .filter(it -> chosen.contains(it.label) || wanted.test(it.label))
                    .map(it -> new FacetCount(it.label, it.value.longValue()))
                    .sorted(MOST_FIRST)
                    .forEach(values::add);
        }
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
}
