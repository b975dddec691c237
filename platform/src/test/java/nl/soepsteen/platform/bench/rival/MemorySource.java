package nl.soepsteen.platform.bench.rival;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.soepsteen.index.ChangeSource;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Position;

/// A database in memory that does not change, so that a follower can be measured without one.
public final class MemorySource implements ChangeSource {

    private final String history;
    private final long head;
    private final List<IndexDocument> documents;
    private final Map<String, IndexDocument> byId = new HashMap<>();

    /// Documents numbered from 1.
    public MemorySource(List<IndexDocument> documents) {
        this.history = "memory";
        this.head = documents.size();
        this.documents = documents;
        documents.forEach(document -> byId.put(document.id(), document));
    }

    /// Nothing but the position at which an index already stands.
    public MemorySource(Position position) {
        this.history = position.history();
        this.head = position.number();
        this.documents = List.of();
    }

    @Override
    public Batch after(long number, int limit) {
        List<Change> changes = new ArrayList<>();
        for (long next = number + 1; next <= documents.size() && changes.size() < limit; next++) {
            changes.add(new Change(next, documents.get((int) next - 1).id()));
        }
        long end = documents.isEmpty() ? head : number + changes.size();
        return new Batch(number == 0 ? "" : history, changes, new Position(history, end), head);
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void awaitHint(Duration atMost) throws InterruptedException {
        Thread.sleep(atMost);
    }
}
