package nl.soepsteen.platform.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.HdrHistogram.Histogram;

/// Asks a web server on this machine for pages from one thread, over connections that stay open.
///
/// In the *open* loop visitors do not wait for each other: questions fall due at random moments (exponential gaps,
/// fixed seed) whether or not the server has answered the ones before, and latency counts from that moment. A stall
/// is then seen by everybody who came during it. The thread never sleeps, so it needs a core of its own.
public final class HttpLoad implements AutoCloseable {

    private static final int FEWEST_WARM_UPS = 5;
    private static final int MOST_WARM_UPS = 12;

    /// Beyond what runs differ anyway.
    private static final double FASTER = 1.03;

    /// How long what was left over is still asked; and how long an answer may take at all.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration LAST_PATIENCE = Duration.ofMinutes(1);

    private final LongSupplier clock;
    private final List<ByteBuffer> questions;
    private final Selector selector;
    private final List<Connection> connections = new ArrayList<>();
    private final Queue<Connection> idle = new ArrayDeque<>();
    private final Queue<Long> due = new ArrayDeque<>();
    private int next;
    private int onTheirWay;
    private long answered;
    private long failed;
    private long compressed;
    private long bytesBefore;
    private Histogram latencies = Outcome.histogram();

    /// @param addresses of pages, asked for in this order, again and again
    public HttpLoad(int port, List<String> addresses, int connections) throws IOException {
        this(port, addresses, connections, System::nanoTime);
    }

    /// @param clock nanoseconds
    HttpLoad(int port, List<String> addresses, int connections, LongSupplier clock) throws IOException {
        this(addresses.stream().map(Asked::page).toList(), port, connections, clock);
    }

    /// @param asked in this order, again and again
    public static HttpLoad of(int port, List<Asked> asked, int connections) throws IOException {
        return new HttpLoad(asked, port, connections, System::nanoTime);
    }

    private HttpLoad(List<Asked> asked, int port, int connections, LongSupplier clock) throws IOException {
        this.clock = clock;
        this.questions = asked.stream().map(it -> it.bytes(port)).toList();
        this.selector = Selector.open();
        for (int i = 0; i < connections; i++) {
            this.connections.add(new Connection(port, selector));
        }
        idle.addAll(this.connections);
    }

    /// Full load until it no longer gets faster: on one core Java goes on compiling for more than a minute, and until
    /// then measures itself.
    ///
    /// @param round after which it looks whether that round was faster
    public void warmUp(Duration round) throws IOException {
        double best = 0;
        int slower = 0;
        for (int rounds = 0; rounds < FEWEST_WARM_UPS || (rounds < MOST_WARM_UPS && slower < 2); rounds++) {
            double perSecond = closed(round).perSecond();
            slower = perSecond > best * FASTER ? 0 : slower + 1;
            best = Math.max(best, perSecond);
        }
    }

    /// Every connection asks again as soon as it is answered.
    public Outcome closed(Duration during) throws IOException {
        begin();
        long offered = 0;
        long start = clock.getAsLong();
        long end = start + during.toNanos();
        while (clock.getAsLong() < end) {
            for (Connection free = idle.poll(); free != null; free = idle.poll()) {
                ask(free, clock.getAsLong());
                offered++;
            }
            receive();
        }
        return finish(offered, during);
    }

    /// Questions fall due at this rate, come what may.
    public Outcome open(double perSecond, Duration during) throws IOException {
        begin();
        SplittableRandom random = new SplittableRandom(Double.doubleToLongBits(perSecond));
        long offered = 0;
        long start = clock.getAsLong();
        long end = start + during.toNanos();
        double nextDue = start;
        while (clock.getAsLong() < end) {
            while (nextDue <= clock.getAsLong() && nextDue < end) {
                due.add((long) nextDue);
                offered++;
                nextDue += -Math.log1p(-random.nextDouble()) * 1e9 / perSecond;
            }
            askDue();
            receive();
        }
        return finish(offered, during);
    }

    private void begin() {
        latencies = Outcome.histogram();
        answered = 0;
        failed = 0;
        compressed = 0;
    }

    private void askDue() throws IOException {
        while (!due.isEmpty() && !idle.isEmpty()) {
            ask(idle.remove(), due.remove());
        }
    }

    private void ask(Connection connection, long intended) throws IOException {
        connection.ask(questions.get(next), intended);
        next = (next + 1) % questions.size();
        onTheirWay++;
    }

    private void receive() throws IOException {
        selector.selectNow();
        Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
        while (ready.hasNext()) {
            SelectionKey key = ready.next();
            ready.remove();
            if (key.attachment() instanceof Connection connection && connection.receive()) {
                latencies.recordValue(
                        Math.min(clock.getAsLong() - connection.intended(), latencies.getHighestTrackableValue()));
                answered++;
                onTheirWay--;
                failed += connection.status() == 200 ? 0 : 1;
                compressed += connection.isCompressed() ? 1 : 0;
                idle.add(connection);
            }
        }
    }

    /// What fell due is still asked and waited for, within reason, so that its latency counts.
    private Outcome finish(long offered, Duration during) throws IOException {
        long inTime = answered - failed;
        long end = clock.getAsLong() + PATIENCE.toNanos();
        while (!due.isEmpty() && clock.getAsLong() < end) {
            askDue();
            receive();
        }
        failed += due.size();
        due.clear();
        end = clock.getAsLong() + LAST_PATIENCE.toNanos();
        while (onTheirWay > 0 && clock.getAsLong() < end) {
            receive();
        }
        if (onTheirWay > 0) {
            throw new IOException("%d questions were never answered".formatted(onTheirWay));
        }
        long bytes = connections.stream().mapToLong(Connection::bytes).sum();
        Outcome outcome = new Outcome(offered, inTime, failed, compressed, during, bytes - bytesBefore, latencies);
        bytesBefore = bytes;
        return outcome;
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : connections) {
            connection.close();
        }
        selector.close();
    }
}
