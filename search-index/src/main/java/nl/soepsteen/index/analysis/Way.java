package nl.soepsteen.index.analysis;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.index.analysis.PartList.Part;
import org.jspecify.annotations.Nullable;

/// A token written as parts up to some place.
///
/// @param before the way to the last part; null when there is no part yet
/// @param written the last part as it stands in the token
/// @param base the last part as a base word
/// @param evidence that the token is made of these parts, in bits: what its letters would take as mere letters, less
/// what naming the parts takes
record Way(@Nullable Way before, String written, String base, double evidence) {

    static final Way START = new Way(null, "", "", 0);

    /// What a letter takes: about the information that a letter of a Dutch word carries.
    private static final double LETTER = 3.4;

    /// What naming a part takes that stands in no compound of the dictionary; half as much for every squaring of their
    /// number, see [PartList].
    private static final double PART = 17;

    /// What a compound needs.
    private static final double ENOUGH = 6;

    Way and(String next, Part part) {
        double bits = LETTER * next.length() - PART + (double) part.weight() / PartList.STEPS;
        return new Way(this, next, part.base(), evidence + bits);
    }

    boolean isEnough() {
        return evidence >= ENOUGH;
    }

    /// The parts in their order.
    List<Way> steps() {
        List<Way> steps = new ArrayList<>();
        for (Way way = this; way != null && way.before != null; way = way.before) {
            steps.add(way);
        }
        return steps.reversed();
    }
}
