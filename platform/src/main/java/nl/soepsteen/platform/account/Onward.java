package nl.soepsteen.platform.account;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where somebody goes after signing in: a page of this site, and never another site.
public final class Onward {

    /// A path, as long as the longest search that can be kept; two slashes in front, or a backslash, would be another
    /// site.
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~?=&%+-]{0,2000}");

    private Onward() {}

    /// The path when it is one of this site.
    public static Optional<String> of(@Nullable String asked) {
        return Optional.ofNullable(asked).filter(path -> OWN_PATH.matcher(path).matches());
    }
}
