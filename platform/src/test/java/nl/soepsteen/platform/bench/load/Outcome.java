package nl.soepsteen.platform.bench.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/// What a stretch of load gave.
///
/// @param offered questions that fell due
/// @param answered of these, well answered within the stretch
/// @param failed answered with something else than 200, or not at all
/// @param compressed answers that came compressed
/// @param elapsed the stretch
/// @param bytes of bodies over the wire
/// @param latencies in nanoseconds, from the moment a question fell due; also of those answered after the stretch
public record Outcome(
        long offered, long answered, long failed, long compressed, Duration elapsed, long bytes, Histogram latencies) {

    private static final double NEARLY_ALL = 0.98;

    /// An empty histogram that reaches far enough for any stall.
    public static Histogram histogram() {
        return new Histogram(Duration.ofMinutes(2).toNanos(), 3);
    }

    /// What two stretches gave together.
    public Outcome plus(Outcome other) {
        Histogram both = latencies.copy();
        both.add(other.latencies);
        return new Outcome(
                offered + other.offered,
                answered + other.answered,
                failed + other.failed,
                compressed + other.compressed,
                elapsed.plus(other.elapsed),
                bytes + other.bytes,
                both);
    }

    public double perSecond() {
        return answered / (elapsed.toNanos() / 1e9);
    }

    /// Milliseconds within which this part of the questions was answered.
    ///
    /// @param quantile 0-1
    public double millis(double quantile) {
        return latencies.getValueAtPercentile(quantile * 100) / 1e6;
    }

    /// Whether the server kept up: nothing failed, and hardly anything was left over at the end.
    public boolean keptUp() {
        return failed == 0 && answered >= NEARLY_ALL * offered;
    }

    /// Whether every answer came compressed: otherwise servers are compared that do not do the same.
    public boolean allCompressed() {
        return compressed == latencies.getTotalCount();
    }

    /// Bytes of a body over the wire.
    public double bytesEach() {
        return (double) bytes / Math.max(1, latencies.getTotalCount());
    }
}
