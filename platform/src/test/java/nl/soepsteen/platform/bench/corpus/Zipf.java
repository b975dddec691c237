package nl.soepsteen.platform.bench.corpus;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Draws ranks as words are drawn in real texts: the r-th most frequent about 1/r times as often as the first
/// (Zipf-Mandelbrot, which flattens the top a little, as function words do). The exponent is a little over 1: then the
/// first 150 words are half of a text, as in Dutch.
final class Zipf {

    private static final double FLATTENED = 2.7;
    private static final double EXPONENT = 1.1;

    private final double[] upTo;

    /// @param ranks how many there are
    Zipf(int ranks) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + 1 + FLATTENED, -EXPONENT);
            upTo[rank] = sum;
        }
    }

    /// A rank from 0.
    int draw(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return found >= 0 ? found : Math.min(-found - 1, upTo.length - 1);
    }
}
