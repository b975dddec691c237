package nl.soepsteen.platform.bench.talk;

/// How long something took, in milliseconds; not a number when it never happened.
public record Times(double half, double nearlyAll, double slowest) {

    /// @param sorted nanoseconds
    static Times of(long[] sorted) {
        return sorted.length == 0
                ? new Times(Double.NaN, Double.NaN, Double.NaN)
                : new Times(
                        sorted[sorted.length / 2] / 1e6,
                        sorted[(int) (sorted.length * 99L / 100)] / 1e6,
                        sorted[sorted.length - 1] / 1e6);
    }
}
