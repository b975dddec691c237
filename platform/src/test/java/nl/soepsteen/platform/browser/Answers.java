package nl.soepsteen.platform.browser;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a script in the page gives back, as Java values.
final class Answers {

    private Answers() {}

    static List<String> texts(@Nullable Object answer) {
        return ((List<?>) Objects.requireNonNull(answer))
                .stream().map(Objects::requireNonNull).map(Object::toString).toList();
    }
}
