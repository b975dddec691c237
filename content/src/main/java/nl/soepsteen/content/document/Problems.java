package nl.soepsteen.content.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with one file while it is read.
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(int line, @Nullable String key, String message, @Nullable String allowed) {
        found.add(new Problem(line, key, message, allowed));
    }

    boolean none() {
        return found.isEmpty();
    }

    /// In file order; what concerns the whole file comes first.
    List<Problem> inFileOrder() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
