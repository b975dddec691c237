package nl.soepsteen.platform.bench.talk;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLongArray;

/// When what was said was sent, and how long it took until others saw it.
final class Arrivals {

    private final AtomicLongArray sent;
    private final ConcurrentLinkedQueue<Long> delays = new ConcurrentLinkedQueue<>();

    Arrivals(int posts) {
        sent = new AtomicLongArray(posts);
    }

    /// Just before it is sent.
    void sending(int post) {
        sent.set(post, System.nanoTime());
    }

    /// Somebody sees it, for the first time.
    void seen(int post, long now) {
        delays.add(now - sent.get(post));
    }

    /// Nanoseconds, sorted.
    long[] delays() {
        return delays.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
