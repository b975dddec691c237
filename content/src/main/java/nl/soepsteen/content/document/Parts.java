package nl.soepsteen.content.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/// The known keys of one mapping. Unknown and double ones became problems when it was made, and keys without a value
/// count as absent.
final class Parts {

    private final Map<String, YamlValue.Field> fields = new LinkedHashMap<>();

    /// @param path of the mapping itself, such as `plaatsen[2]`; null for the top level
    Parts(YamlValue.Fields mapping, @Nullable String path, List<String> known, Problems problems) {
        for (YamlValue.Field field : mapping.fields()) {
            String name = field.key();
            String fullKey = path == null ? Quote.shortened(name) : path + "." + Quote.shortened(name);
            if (!known.contains(name)) {
                problems.add(
                        field.line(),
                        fullKey,
                        Suggestion.question(name, known)
                                .map(question -> "Deze sleutel bestaat niet. " + question)
                                .orElse("Deze sleutel bestaat niet."),
                        "Kies uit: " + String.join(", ", known) + ".");
            } else if (fields.putIfAbsent(name, field) != null) {
                problems.add(field.line(), fullKey, "Deze sleutel staat er twee keer.", "Laat er een staan.");
            }
        }
    }

    /// The value of a key, or null when the key is absent or nothing was filled in.
    @Nullable
    YamlValue value(String key) {
        YamlValue.Field field = fields.get(key);
        if (field == null || (field.value() instanceof YamlValue.Text text && text.isNothing())) {
            return null;
        }
        return field.value();
    }

    /// The line of a key, or 0 when it is absent.
    int line(String key) {
        YamlValue.Field field = fields.get(key);
        return field == null ? 0 : field.line();
    }
}
