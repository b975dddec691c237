package nl.soepsteen.content.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.yaml.YamlReader;
import nl.soepsteen.content.yaml.YamlResult;
import nl.soepsteen.content.yaml.YamlValue;
import nl.soepsteen.content.yaml.YamlValue.Field;
import nl.soepsteen.content.yaml.YamlValue.Fields;
import nl.soepsteen.content.yaml.YamlValue.Items;
import nl.soepsteen.content.yaml.YamlValue.Text;
import org.jspecify.annotations.Nullable;

/// Reads a word list that travels inside the product. A mistake in one is a mistake of ours: it stops the
/// start, with the line.
final class ShippedWords {

    private ShippedWords() {}

    /// The lists of a file by name, in its order.
    static Map<String, YamlValue> lists(String file) {
        String path = "/soepsteen/vocabulary/" + file;
        try (InputStream yaml = ShippedWords.class.getResourceAsStream(path)) {
            if (yaml == null) {
                throw new IllegalStateException("Missing on the class path: " + path);
            }
            YamlResult result = YamlReader.read(new String(yaml.readAllBytes(), StandardCharsets.UTF_8), 1);
            Fields fields = result.fields();
            if (fields == null || !result.faults().isEmpty()) {
                throw new IllegalStateException(file + ": " + result.faults());
            }
            return byKey(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalStateException when there is no such list
    static YamlValue required(Map<String, YamlValue> lists, String name) {
        YamlValue list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("Missing list: " + name);
        }
        return list;
    }

    static Map<String, YamlValue> byKey(YamlValue value) {
        if (!(value instanceof Fields fields)) {
            throw wrong(value, "names with values");
        }
        Map<String, YamlValue> byKey = new LinkedHashMap<>();
        for (Field field : fields.fields()) {
            if (byKey.put(field.key(), field.value()) != null) {
                throw wrong(field.value(), "`" + field.key() + "` once");
            }
        }
        return byKey;
    }

    static List<YamlValue> items(@Nullable YamlValue value) {
        if (value instanceof Items items) {
            return items.values();
        }
        throw value == null ? new IllegalStateException("A list is missing") : wrong(value, "a list");
    }

    static List<String> texts(@Nullable YamlValue value) {
        return items(value).stream().map(ShippedWords::text).toList();
    }

    static String text(@Nullable YamlValue value) {
        if (value instanceof Text text && !text.isNothing()) {
            return text.value();
        }
        throw value == null ? new IllegalStateException("A word is missing") : wrong(value, "a word");
    }

    private static IllegalStateException wrong(YamlValue value, String expected) {
        return new IllegalStateException("Line %d: expected %s".formatted(value.line(), expected));
    }
}
