package nl.soepsteen.index;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/// The database as the follower sees it: numbered changes that become visible in order, and the present state by id.
///
/// Contract: once a change with number n has been visible, no change with a lower number ever appears in the same
/// history; a subject that changes again gets a new, higher number and loses the old one. Methods may throw any runtime
/// exception when the database is away; the follower waits and asks again.
public interface ChangeSource {

    /// What happened behind a number, read in one snapshot.
    ///
    /// @param number 0 or a number given before
    /// @param limit at most this many changes
    Batch after(long number, int limit);

    /// The present public state of these subjects. An id that is absent from the answer is not (or no longer) public.
    List<IndexDocument> load(Collection<String> ids);

    /// Returns when something may have changed, at the latest after `atMost`. A hint: early or late is harmless.
    void awaitHint(Duration atMost) throws InterruptedException;

    /// Changes behind a number.
    ///
    /// @param historyThere the history at the number asked for; differs from what the index noted there when the
    ///     database has another past
    /// @param changes ascending by number
    /// @param end where an index stands that has applied these changes
    /// @param head the highest number given out in the database; lower than the number asked for when the
    ///     database went back
    record Batch(String historyThere, List<Change> changes, Position end, long head) {
        public Batch {
            changes = List.copyOf(changes);
        }
    }

    /// One subject changed.
    ///
    /// @param number ascending in a history, with gaps
    /// @param id of the subject
    record Change(long number, String id) {}
}
