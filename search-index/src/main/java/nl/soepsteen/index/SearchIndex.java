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

    /// The pages that resemble most, best first; real ones before invented ones that resemble as much. Empty when
    /// nothing shares anything that tells.
    ///
    /// @throws IndexNotReadyException before the first index is complete
    List<Hit> similar(SimilarRequest request);

    /// The pages whose title goes on from what somebody is typing, best first: titles that begin so before those
    /// with a later word that does, these before those with a compound of which a part does; of each the real ones
    /// before the invented, the shorter before the longer. When there are none, those that fit when one slip of the
    /// pen is allowed for in each word. Empty when less than two letters or digits were typed.
    ///
    /// @param typed whatever stands in the search box
    /// @param size how many at most, from 1
    /// @throws IndexNotReadyException before the first index is complete
    List<TitleSuggestion> suggestTitles(String typed, int size);

    /// Every value that pages carry in a facet, in the order of the values, with how many carry it. Unlike the
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
