package nl.soepsteen.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The stable, readable part of an address: lower-case ASCII letters and digits in words joined by single hyphens,
/// 1 to 100 characters. File names (without `.md`), vocabulary terms and places all use it.
///
/// @param value the slug itself; never blank
public record Slug(String value) implements Comparable<Slug> {

    /// Longest slug accepted; keeps any address well under the limits of proxies and file systems.
    public static final int MAX_LENGTH = 100;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE = Pattern.compile("^-+|-+$");

    /// @throws IllegalArgumentException when `value` is not a slug
    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /// Whether `value` can be a slug as it stands.
    public static boolean isValid(String value) {
        return value.length() <= MAX_LENGTH && FORM.matcher(value).matches();
    }

    /// The slug of a name or title: accents folded, everything else than letters and digits a hyphen, cut at the limit.
    ///
    /// @throws IllegalArgumentException when no letter or digit is left
    public static Slug from(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = EDGE.matcher(OTHER.matcher(folded).replaceAll("-")).replaceAll("");
        String cut = joined.length() > MAX_LENGTH ? joined.substring(0, MAX_LENGTH) : joined;
        return new Slug(EDGE.matcher(cut).replaceAll(""));
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
