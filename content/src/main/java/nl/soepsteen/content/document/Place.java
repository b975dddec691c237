package nl.soepsteen.content.document;

import nl.soepsteen.content.Slug;
import org.jspecify.annotations.Nullable;

/// Where something was tried, by name as its author wrote it. A buurt needs a wijk.
///
/// @param gemeente municipality name, never blank
/// @param wijk district name, or null
/// @param buurt neighbourhood name, or null; only with a wijk
public record Place(
        String gemeente, @Nullable String wijk, @Nullable String buurt) {

    /// Longest name accepted, in characters.
    static final int MAX_NAME = 100;

    /// @throws IllegalArgumentException when a name has no letter or digit, or a buurt has no wijk
    public Place {
        requireName(gemeente);
        requireName(wijk);
        requireName(buurt);
        if (buurt != null && wijk == null) {
            throw new IllegalArgumentException("A buurt needs a wijk: " + buurt);
        }
    }

    /// Whether a name can become part of an address.
    static boolean isName(String name) {
        try {
            Slug.from(name);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void requireName(@Nullable String name) {
        if (name != null && !isName(OneLine.require(name))) {
            throw new IllegalArgumentException("Not a name: " + name);
        }
    }
}
