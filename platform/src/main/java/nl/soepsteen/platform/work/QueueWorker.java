package nl.soepsteen.platform.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Empties a queue in the database on a thread of its own: at once when told that something came, and every
/// few seconds in case another node put it there. A database that is away is waited for.
public abstract class QueueWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(QueueWorker.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    /// What comes in a burst is done together.
    private static final Duration REST = Duration.ofMillis(100);

    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final String name;
    private final BooleanSupplier work;
    private final Duration lookEvery;
    private final Semaphore called = new Semaphore(0);
    private volatile boolean stopping;
    private volatile @Nullable Thread running;

    /// @param name of the thread
    /// @param work does a piece, in a transaction of its own; false when there is no more for now
    protected QueueWorker(String name, BooleanSupplier work) {
        this(name, work, LOOK_EVERY);
    }

    /// The same for work whose time comes without anybody saying so.
    ///
    /// @param lookEvery how long to wait after there was none
    protected QueueWorker(String name, BooleanSupplier work, Duration lookEvery) {
        this.name = name;
        this.work = work;
        this.lookEvery = lookEvery;
    }

    /// Something came.
    protected final void call() {
        called.release();
    }

    private void goOn() {
        try {
            while (!stopping) {
                if (!didOne()) {
                    Thread.sleep(REST);
                    called.tryAcquire(lookEvery.toMillis(), TimeUnit.MILLISECONDS);
                    called.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean didOne() {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            if (!stopping) {
                log.warn("The queue {} could not be worked on, trying again", name, e);
            }
            return false;
        }
    }

    @Override
    public final void start() {
        stopping = false;
        running = Thread.ofPlatform().name(name).daemon().start(this::goOn);
    }

    @Override
    public final void stop() {
        stopping = true;
        called.release();
        Thread thread = running;
        if (thread != null) {
            try {
                thread.join(STOP_WITHIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            running = null;
        }
    }

    @Override
    public final boolean isRunning() {
        return running != null;
    }
}
