package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/// How many of some documents carry each facet value. Lucene's own counts can only be asked for with all their names,
/// and reading names from the index took more than half the time of a search.
///
/// The array is shared, not copied: nobody writes to it once it is counted.
final class FacetCounts {

    /// With fewer hits than one in so many values, each value of a hit is looked up; with more, each value once.
    private static final int SPARSE = 10;

    private final int[] byOrdinal;

    /// @param field that holds the facets
    /// @param size number of values in the whole index
    /// @param ordinals from a segment's numbering to that of the whole index; null when there is one segment
    /// @param hits per segment
    FacetCounts(String field, int size, @Nullable OrdinalMap ordinals, List<MatchingDocs> hits) throws IOException {
        byOrdinal = new int[size];
        for (MatchingDocs segment : hits) {
            count(field, ordinals, segment);
        }
    }

    /// Number of documents with this value.
    int of(int ordinal) {
        return byOrdinal[ordinal];
    }

    private void count(String field, @Nullable OrdinalMap ordinals, MatchingDocs hits) throws IOException {
        LeafReaderContext leaf = hits.context();
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
        DocIdSetIterator docs = hits.bits().iterator();
        if (docs == null) {
            return;
        }
        if (ordinals == null) {
            count(docs, values, byOrdinal, null);
            return;
        }
        LongValues global = ordinals.getGlobalOrds(leaf.ord);
        if (hits.totalHits() < values.getValueCount() / SPARSE) {
            count(docs, values, byOrdinal, global);
            return;
        }
        int[] inSegment = new int[(int) values.getValueCount()];
        count(docs, values, inSegment, null);
        for (int ordinal = 0; ordinal < inSegment.length; ordinal++) {
            if (inSegment[ordinal] > 0) {
                byOrdinal[(int) global.get(ordinal)] += inSegment[ordinal];
            }
        }
    }

    private static void count(
            DocIdSetIterator docs, SortedSetDocValues values, int[] counts, @Nullable LongValues global)
            throws IOException {
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (values.advanceExact(doc)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    long ordinal = values.nextOrd();
                    counts[(int) (global == null ? ordinal : global.get(ordinal))]++;
                }
            }
        }
    }
}
