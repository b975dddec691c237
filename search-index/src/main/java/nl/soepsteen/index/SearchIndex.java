package nl.soepsteen.index;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;

/// The search port. Safe for use by many threads.
public interface SearchIndex {

    /// Answers from the newest state that is visible when asked.
    ///
    /// @throws IndexNotReadyException before the first index is complete
    /// @throws UnusableCursorException when the request goes on from a cursor of another question
    SearchAnswer search(SearchRequest request);

    /// The documents that resemble most, best first; real ones before invented ones that resemble as much. Empty when
    /// nothing shares anything that tells.
    ///
    /// @throws IndexNotReadyException before the first index is complete
    List<Hit> similar(SimilarRequest request);

    /// Every value that documents carry in a facet, in the order of the values, with how many carry it. Unlike the
    /// counts of an answer all of them: for the pages that list what there is. Made once for each state of the
    /// index.
    ///
    /// @throws IndexNotReadyException before the first index is complete
    SortedMap<String, Tally> tallies(Facet facet);

    /// What searches now reflect; never goes back, except to a rebuilt index after the database itself went back.
    /// [Position#NONE] before the first index is complete.
    Position position();

    /// Waits until searches reflect at least this change, for reading one's own write.
    ///
    /// @return false when that took longer than `atMost`
    boolean await(long number, Duration atMost) throws InterruptedException;

    /// How the index is doing, for health checks.
    IndexStatus status();
}
