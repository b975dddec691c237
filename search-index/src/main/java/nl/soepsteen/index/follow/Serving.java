package nl.soepsteen.index.follow;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.soepsteen.index.IndexNotReadyException;
import nl.soepsteen.index.IndexStatus;
import nl.soepsteen.index.Position;
import org.jspecify.annotations.Nullable;

/// What searches see of the follower: the present snapshot, and how things are. Safe for use by many threads.
final class Serving {

    private @Nullable Snapshot current;
    private boolean otherPast;
    private boolean ready;
    private boolean rebuilding;
    private boolean closed;
    private long head;
    private @Nullable String problem;

    /// The present snapshot, to be released by the caller.
    ///
    /// @throws IndexNotReadyException when there is none yet
    synchronized Snapshot acquire() {
        if (closed) {
            throw new IllegalStateException("The index is closed");
        }
        if (current == null || !current.acquire()) {
            throw new IndexNotReadyException();
        }
        return current;
    }

    /// Shows searches a newer state.
    synchronized void publish(Snapshot newer) {
        Snapshot older = current;
        current = newer;
        otherPast = false;
        notifyAll();
        if (older != null) {
            older.release();
        }
    }

    /// Shows searches another index, which has caught up.
    synchronized void replace(Snapshot rebuilt) {
        rebuilding = false;
        ready = true;
        publish(rebuilt);
    }

    /// Searches reflect everything up to the newest change.
    synchronized void caughtUp() {
        ready = true;
    }

    synchronized boolean isReady() {
        return ready;
    }

    /// What is served comes from another past of the database: its number means nothing here.
    synchronized void otherPast() {
        otherPast = true;
    }

    synchronized void sawHead(long newest) {
        head = newest;
    }

    /// Another index is being built beside the one that answers, if any.
    synchronized void rebuilding() {
        rebuilding = true;
    }

    synchronized void problem(@Nullable String now) {
        problem = now;
    }

    synchronized Position position() {
        return current == null ? Position.NONE : current.position();
    }

    synchronized boolean await(long number, Duration atMost) throws InterruptedException {
        long patience = TimeUnit.NANOSECONDS.convert(atMost);
        long start = System.nanoTime();
        while (!reflects(number)) {
            long left = patience - (System.nanoTime() - start);
            if (left <= 0 || closed) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    private boolean reflects(long number) {
        return current != null && !otherPast && current.position().number() >= number;
    }

    synchronized IndexStatus status() {
        int documents = current == null ? 0 : current.view().documents();
        Position position = current == null ? Position.NONE : current.position();
        return new IndexStatus(position, head, ready, rebuilding, documents, problem);
    }

    synchronized void close() {
        closed = true;
        Snapshot last = current;
        current = null;
        notifyAll();
        if (last != null) {
            last.release();
        }
    }
}
