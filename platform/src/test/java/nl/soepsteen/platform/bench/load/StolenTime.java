package nl.soepsteen.platform.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/// How much of the processor time others on the same host took while something was measured: what the kernel of a
/// virtual machine calls steal. A stall of the machine looks like one of the site otherwise.
public final class StolenTime implements AutoCloseable {

    /// See proc(5): what comes behind steal is counted in what stands before it.
    private static final int STEAL = 7;

    private static final Path STAT = Path.of("/proc/stat");
    private static final long EVERY_MILLIS = 1_000;

    /// What part of each second was taken.
    private final Queue<Double> seconds = new ConcurrentLinkedQueue<>();

    private final Thread sampler;

    private StolenTime() {
        this.sampler = Thread.ofVirtual().start(this::sample);
    }

    /// Begins to look, once a second. On a machine that does not tell, nothing is ever taken.
    public static StolenTime watch() {
        return new StolenTime();
    }

    /// Parts of the whole, 0 to 1.
    ///
    /// @param mean over all
    /// @param worst in one second
    public record Share(double mean, double worst) {}

    /// What was taken since this began to look.
    public Share share() {
        return new Share(
                seconds.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                seconds.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    private void sample() {
        try {
            long[] before = read();
            while (before.length > STEAL) {
                Thread.sleep(EVERY_MILLIS);
                long[] now = read();
                long whole = total(now) - total(before);
                seconds.add(whole == 0 ? 0 : (now[STEAL] - before[STEAL]) / (double) whole);
                before = now;
            }
        } catch (InterruptedException | IOException _) {
            // It is over; or this machine stopped telling, and what it told stands.
        }
    }

    private static long total(long[] fields) {
        return Arrays.stream(fields, 0, STEAL + 1).sum();
    }

    private static long[] read() throws IOException {
        if (!Files.isReadable(STAT)) {
            return new long[0];
        }
        try (Stream<String> lines = Files.lines(STAT)) {
            return Arrays.stream(lines.findFirst().orElse("").strip().split(" +"))
                    .skip(1)
                    .mapToLong(Long::parseLong)
                    .toArray();
        }
    }

    @Override
    public void close() {
        sampler.interrupt();
    }
}
