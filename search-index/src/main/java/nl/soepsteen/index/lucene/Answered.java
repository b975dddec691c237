package nl.soepsteen.index.lucene;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/// What Lucene found for a request.
///
/// @param question as it was asked in the end
/// @param pinned numbers that the scores were made with, or null when they come from the index as it is
/// @param top the best hits
/// @param all every hit, for counting facets; null when that is every document
/// @param withAll hits that have everything asked
/// @param alike whether its hits only look like what was asked
record Answered(
        Question question,
        @Nullable Statistics pinned,
        TopFieldDocs top,
        @Nullable FacetsCollector all,
        long withAll,
        boolean alike) {

    long total() {
        return top.totalHits.value();
    }

    Answered asAlike() {
        return new Answered(question, pinned, top, all, 0, true);
    }

    /// @param hitsWithAll as counted; there are never more than hits
    Answered with(long hitsWithAll) {
        return new Answered(question, pinned, top, all, Math.min(hitsWithAll, total()), alike);
    }
}
