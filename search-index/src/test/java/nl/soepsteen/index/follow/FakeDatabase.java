package nl.soepsteen.index.follow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.soepsteen.index.ChangeSource;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Position;
import org.jspecify.annotations.Nullable;

/// A database in memory that keeps the contract of [ChangeSource] to the letter: numbers with gaps, one row per
/// subject, histories that begin at a number of their own.
final class FakeDatabase implements ChangeSource {

    private final TreeMap<Long, String> log = new TreeMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, IndexDocument> documents = new HashMap<>();
    private final TreeMap<Long, String> histories = new TreeMap<>();
    private long head;
    private @Nullable RuntimeException failure;
    private int calls;

    FakeDatabase() {
        beginHistory("first");
    }

    /// Saves a document.
    ///
    /// @return the number of the change
    synchronized long put(IndexDocument document) {
        documents.put(document.id(), document);
        return changed(document.id());
    }

    synchronized long remove(String id) {
        documents.remove(id);
        return changed(id);
    }

    /// What happens at every start and after every restore of the real one.
    synchronized void beginHistory(String name) {
        head++;
        histories.put(head, name);
        notifyAll();
    }

    private long changed(String id) {
        head += 1 + Math.floorMod(id.hashCode(), 3);
        Long before = numbers.put(id, head);
        if (before != null) {
            log.remove(before);
        }
        log.put(head, id);
        notifyAll();
        return head;
    }

    synchronized long head() {
        return head;
    }

    /// The course of events that counts now.
    synchronized String history() {
        return historyAt(head);
    }

    synchronized Map<String, IndexDocument> documents() {
        return Map.copyOf(documents);
    }

    synchronized int calls() {
        return calls;
    }

    /// From now on every question fails, until null is given.
    synchronized void fail(@Nullable RuntimeException with) {
        failure = with;
    }

    /// A backup.
    synchronized FakeDatabase copy() {
        FakeDatabase copy = new FakeDatabase();
        copy.becomes(this);
        return copy;
    }

    /// A restore of a backup, without a new history: what restarting the server adds is up to the test.
    synchronized void becomes(FakeDatabase backup) {
        log.clear();
        log.putAll(backup.log);
        numbers.clear();
        numbers.putAll(backup.numbers);
        documents.clear();
        documents.putAll(backup.documents);
        histories.clear();
        histories.putAll(backup.histories);
        head = backup.head;
        notifyAll();
    }

    @Override
    public synchronized Batch after(long number, int limit) {
        answer();
        List<Change> changes = new ArrayList<>();
        for (var row : log.tailMap(number, false).entrySet()) {
            if (changes.size() == limit) {
                break;
            }
            changes.add(new Change(row.getKey(), row.getValue()));
        }
        long end = changes.size() == limit ? changes.getLast().number() : Math.max(number, head);
        return new Batch(historyAt(number), changes, new Position(historyAt(end), end), head);
    }

    private String historyAt(long number) {
        var history = histories.floorEntry(number);
        return history == null ? "" : history.getValue();
    }

    @Override
    public synchronized List<IndexDocument> load(Collection<String> ids) {
        answer();
        return ids.stream().map(documents::get).filter(Objects::nonNull).toList();
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // a hint may come early or late
    public synchronized void awaitHint(Duration atMost) throws InterruptedException {
        wait(atMost.toMillis());
    }

    private void answer() {
        calls++;
        if (failure != null) {
            throw failure;
        }
    }
}
