package nl.soepsteen.platform.discussion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a conversation is about. Only the feature that owns the kind knows what the key means.
///
/// @param kind the owner's word, lower-case letters, such as `publication`
/// @param key unique within the kind; at most 200 characters of an address
public record About(String kind, String key) {

    private static final Pattern FORM = Pattern.compile("([a-z]{1,20}):([A-Za-z0-9/_-]{1,200})");

    /// Reads what [#toString()] wrote; empty when it is not of that form.
    public static Optional<About> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new About(form.group(1), form.group(2))) : Optional.empty();
    }

    /// The form kept in the database and in addresses: `kind:key`.
    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
