package nl.soepsteen.index.follow;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Asks the change source, and lets [#stop] break off a call that hangs. Only here may the follower's thread be
/// interrupted: inside Lucene an interrupt would close the files it is reading or writing.
final class SourceCalls {

    private final Object guard = new Object();
    private @Nullable Thread asking;
    private volatile boolean stopped;

    /// @throws SourceFailedException when the source fails in any way
    /// @throws InterruptedException when [#stop] was called
    <T> T ask(Callable<T> call) throws InterruptedException, SourceFailedException {
        enter();
        try {
            return call.call();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception | LinkageError | AssertionError e) {
            if (stopped) {
                throw new InterruptedException("stopped");
            }
            throw new SourceFailedException(e);
        } finally {
            leave();
        }
    }

    /// Breaks off a running call and refuses new ones.
    void stop() {
        synchronized (guard) {
            stopped = true;
            if (asking != null) {
                asking.interrupt();
            }
        }
    }

    boolean isStopped() {
        return stopped;
    }

    private void enter() throws InterruptedException {
        synchronized (guard) {
            if (stopped) {
                throw new InterruptedException("stopped");
            }
            asking = Thread.currentThread();
        }
    }

    /// Takes the interrupt along: it was meant for the call alone.
    private void leave() {
        synchronized (guard) {
            asking = null;
            Thread.interrupted();
        }
    }

    /// The database is away, or answers nonsense.
    static final class SourceFailedException extends Exception {
        private static final long serialVersionUID = 1L;

        SourceFailedException(Throwable cause) {
            super(cause);
        }
    }
}
