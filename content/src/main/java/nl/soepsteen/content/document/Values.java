package nl.soepsteen.content.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.WebAddress;
import nl.soepsteen.content.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/// Reads single values: tolerant of how people write them, strict about what they mean. Every method returns null for
/// an absent value, and also, with a problem added, for a wrong one.
final class Values {

    private static final Pattern PARTIAL_DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /// One line of text.
    @Nullable
    String line(@Nullable YamlValue value, String path, int maxCharacters) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof YamlValue.Text text)) {
            wrong(value, path, "Hier hoort gewone tekst.", "Schrijf `" + path + ": \"tekst\"`.");
            return null;
        }
        String line = OneLine.of(text.value());
        if (!OneLine.isClean(line)) {
            wrong(value, path, "In deze tekst staan onzichtbare tekens die niet mogen.", "Typ de tekst opnieuw.");
            return null;
        }
        if (!OneLine.saysSomething(line)) {
            wrong(value, path, "Deze tekst is leeg.", "Vul tekst in, of haal de sleutel weg.");
            return null;
        }
        int length = line.codePointCount(0, line.length());
        if (length > maxCharacters) {
            wrong(
                    value,
                    path,
                    "Deze tekst is te lang: " + length + " tekens.",
                    "Gebruik hooguit " + maxCharacters + " tekens.");
            return null;
        }
        return line;
    }

    /// `true` or `false`, or as people say it `ja` or `nee`; false when absent.
    boolean flag(@Nullable YamlValue value, String path) {
        if (value == null) {
            return false;
        }
        String written =
                value instanceof YamlValue.Text text ? text.value().strip().toLowerCase(Locale.ROOT) : "";
        return switch (written) {
            case "true", "ja" -> true;
            case "false", "nee" -> false;
            default -> {
                wrong(
                        value,
                        path,
                        "Hier hoort true of false.",
                        "Schrijf `" + path + ": true` of `" + path + ": false`.");
                yield false;
            }
        };
    }

    /// A slug that need not be a term.
    @Nullable
    Slug slug(@Nullable YamlValue value, String path) {
        if (value == null) {
            return null;
        }
        if (value instanceof YamlValue.Text text && Slug.isValid(text.value().strip())) {
            return new Slug(text.value().strip());
        }
        wrong(
                value,
                path,
                value instanceof YamlValue.Text text
                        ? Quote.of(text.value()) + " is geen korte naam."
                        : "Hier hoort een korte naam.",
                "Gebruik kleine letters, cijfers en streepjes, zoals `even-buurten`.");
        return null;
    }

    /// An http or https address.
    @Nullable
    String address(@Nullable YamlValue value, String path) {
        String address = line(value, path, WebAddress.MAX_LENGTH);
        if (address == null || value == null || WebAddress.isValid(address)) {
            return address;
        }
        wrong(
                value,
                path,
                Quote.of(address) + " is geen volledig webadres.",
                "Gebruik een adres dat begint met https:// of http://.");
        return null;
    }

    /// A year, or a month of a year.
    @Nullable
    PartialDate partialDate(@Nullable YamlValue value, String path) {
        if (value == null) {
            return null;
        }
        Matcher written = PARTIAL_DATE.matcher(
                value instanceof YamlValue.Text text ? text.value().strip() : "");
        if (written.matches()) {
            int year = Integer.parseInt(written.group(1));
            String month = written.group(2);
            if (PartialDate.isValid(year, month == null ? null : Integer.valueOf(month))) {
                return new PartialDate(year, month == null ? null : Integer.valueOf(month));
            }
        }
        wrong(value, path, "Dit is geen jaar of maand.", "Schrijf een jaar als `2018` of een maand als `2018-09`.");
        return null;
    }

    /// A year.
    @Nullable
    Integer year(@Nullable YamlValue value, String path) {
        if (value == null) {
            return null;
        }
        if (value instanceof YamlValue.Text text
                && YEAR.matcher(text.value().strip()).matches()) {
            int year = Integer.parseInt(text.value().strip());
            if (PartialDate.isValid(year, null)) {
                return year;
            }
        }
        wrong(value, path, "Dit is geen jaar.", "Schrijf een jaar als `2018`.");
        return null;
    }

    /// A list of at most `max` values, each read by `item` with its own path; empty when absent. Wrong items are left
    /// out, doubles become problems.
    <T> List<T> list(
            @Nullable YamlValue value,
            String path,
            int max,
            String example,
            BiFunction<YamlValue, String, @Nullable T> item) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof YamlValue.Items items)) {
            wrong(value, path, "Hier hoort een lijst.", "Schrijf `" + path + ": " + example + "`.");
            return List.of();
        }
        if (items.values().size() > max) {
            wrong(
                    items,
                    path,
                    "Deze lijst is te lang: " + items.values().size() + ".",
                    max == 1 ? "Kies er een." : "Kies er hooguit " + max + ".");
        }
        List<T> read = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < items.values().size(); i++) {
            YamlValue written = items.values().get(i);
            String itemPath = path + "[" + (i + 1) + "]";
            if (written instanceof YamlValue.Text text && text.isNothing()) {
                wrong(written, itemPath, "Dit deel van de lijst is leeg.", "Vul het in, of haal het weg.");
                continue;
            }
            T one = item.apply(written, itemPath);
            if (one != null && !seen.add(one)) {
                wrong(written, itemPath, "Dit staat twee keer in de lijst.", "Laat er een staan.");
            } else if (one != null) {
                read.add(one);
            }
        }
        return read;
    }

    /// Adds a problem.
    void wrong(YamlValue value, String path, String message, @Nullable String allowed) {
        problems.add(value.line(), path, message, allowed);
    }
}
