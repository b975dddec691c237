package nl.soepsteen.platform.browse;

import java.util.Optional;
import nl.soepsteen.content.Slug;

/// What somebody wrote where a slug belongs: "Súdwest-Fryslân", "Den Haag".
final class Typed {

    private Typed() {}

    /// The slug it comes down to, or empty when there is no letter or digit in it.
    static Optional<Slug> slug(String text) {
        try {
            return Optional.of(Slug.from(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
