package nl.soepsteen.index.follow;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.soepsteen.index.ChangeSource;
import nl.soepsteen.index.IndexDocument;

/// A database that never answers, until the call is interrupted.
final class HangingSource implements ChangeSource {

    private final CountDownLatch never = new CountDownLatch(1);
    private volatile boolean hanging;

    boolean isHanging() {
        return hanging;
    }

    @Override
    public Batch after(long number, int limit) {
        hanging = true;
        try {
            never.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("broken off", e);
        }
        throw new AssertionError("never");
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        return List.of();
    }

    @Override
    public void awaitHint(Duration atMost) {}
}
