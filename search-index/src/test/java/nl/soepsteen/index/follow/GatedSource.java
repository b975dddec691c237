package nl.soepsteen.index.follow;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.soepsteen.index.ChangeSource;
import nl.soepsteen.index.IndexDocument;

/// A database whose documents cannot be loaded until a test opens the gate; its change log answers.
final class GatedSource implements ChangeSource {

    private final ChangeSource database;
    private final CountDownLatch gate = new CountDownLatch(1);

    GatedSource(ChangeSource database) {
        this.database = database;
    }

    void open() {
        gate.countDown();
    }

    @Override
    public Batch after(long number, int limit) {
        return database.after(number, limit);
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("broken off", e);
        }
        return database.load(ids);
    }

    @Override
    public void awaitHint(Duration atMost) throws InterruptedException {
        database.awaitHint(atMost);
    }
}
