package nl.soepsteen.platform.exchange;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.soepsteen.platform.web.UnavailableException;

/// Lets large work through one after the other: what one person sends may fill a good part of the memory.
final class OneByOne {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Semaphore place = new Semaphore(1, true);

    /// Does the work when it is its turn.
    ///
    /// @throws UnavailableException when that takes too long
    <T> T take(Supplier<T> work) {
        try {
            if (!place.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnavailableException("Too many uploads at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Stopped while waiting", e);
        }
        try {
            return work.get();
        } finally {
            place.release();
        }
    }
}
