package nl.soepsteen.platform.writing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.platform.web.RefusedException;
import org.springframework.http.HttpStatus;

/// What was typed into a form, by the name of the field, as it was typed.
///
/// @param values one or more per field
public record Fields(Map<String, List<String>> values) {

    /// Characters of all values together: as much as a file may hold.
    public static final int LONGEST = 1024 * 1024;

    /// Nothing typed yet.
    public static final Fields NONE = new Fields(Map.of());

    /// @throws IllegalArgumentException when there is more than a file may hold
    public Fields {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        long length = 0;
        for (Map.Entry<String, List<String>> field : values.entrySet()) {
            copy.put(field.getKey(), List.copyOf(field.getValue()));
            length += field.getValue().stream().mapToLong(String::length).sum();
        }
        if (length > LONGEST) {
            throw new IllegalArgumentException("Too long: " + length);
        }
        values = java.util.Collections.unmodifiableMap(copy);
    }

    /// Of everything that was sent, what belongs to the form; the rest is passed over.
    ///
    /// @throws RefusedException when it is more than a file may hold
    public static Fields of(Map<String, String[]> sent, Set<String> known) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        sent.forEach((name, texts) -> {
            if (known.contains(name)) {
                values.put(name, Arrays.stream(texts).map(Fields::withoutNul).toList());
            }
        });
        if (values.values().stream()
                        .flatMap(List::stream)
                        .mapToLong(String::length)
                        .sum()
                > LONGEST) {
            throw new RefusedException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "Je tekst is te lang",
                    "Een pagina past in een miljoen tekens. Er is niets opgeslagen en niets verdwenen: ga terug en maak je"
                            + " tekst korter, of verdeel hem over een paar pagina’s.");
        }
        return new Fields(values);
    }

    /// The same with one field changed.
    public Fields with(String field, String text) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(field, List.of(text));
        return new Fields(changed);
    }

    /// A database keeps every character but this one, and no keyboard types it.
    private static String withoutNul(String text) {
        return text.indexOf(0) < 0 ? text : text.replace("\0", "");
    }

    /// Some of the fields.
    Fields only(Set<String> names) {
        Map<String, List<String>> some = new LinkedHashMap<>(values);
        some.keySet().retainAll(names);
        return new Fields(some);
    }

    /// The same, with some fields as they are now.
    ///
    /// @param typed what they are; those that are absent were left empty
    /// @param names of the fields
    Fields with(Fields typed, Set<String> names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.keySet().removeAll(names);
        changed.putAll(typed.values);
        return new Fields(changed);
    }

    /// The first value of a field, or nothing typed.
    public String text(String field) {
        List<String> texts = values.getOrDefault(field, List.of());
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /// All values of a field.
    public List<String> texts(String field) {
        return values.getOrDefault(field, List.of());
    }
}
