package nl.soepsteen.platform.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the facts box.
///
/// @param name what it is about
/// @param values at least one
public record Fact(String name, List<Value> values) {

    /// One value.
    ///
    /// @param text plain Dutch
    /// @param address where more of the same is, or null
    /// @param note explanation, or empty
    public record Value(String text, @Nullable String address, String note) {

        static Value of(String text) {
            return new Value(text, null, "");
        }
    }
}
