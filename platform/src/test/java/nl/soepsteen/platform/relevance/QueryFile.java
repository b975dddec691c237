package nl.soepsteen.platform.relevance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.yaml.YamlReader;
import nl.soepsteen.content.yaml.YamlResult;
import nl.soepsteen.content.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/// Reads a file of queries: a list of `vraag`, `soort` and `oordelen`.
final class QueryFile {

    private static final String LIST = "vragen";

    private QueryFile() {}

    /// All queries in the order of the file.
    ///
    /// @throws IllegalArgumentException when its form is another, or it grades a document twice
    static List<JudgedQuery> read(Share share, String yaml) {
        // The reader wants a mapping around everything.
        YamlResult result = YamlReader.read(LIST + ":\n" + yaml, 0);
        if (result.fields() == null || !result.faults().isEmpty()) {
            throw new IllegalArgumentException(share + ": " + result.faults());
        }
        if (!(one(fields(result.fields()), LIST, result.fields()) instanceof YamlValue.Items items)) {
            throw broken(result.fields(), "a list of queries");
        }
        List<JudgedQuery> queries = new ArrayList<>();
        for (YamlValue item : items.values()) {
            queries.add(query(share, item));
        }
        return queries;
    }

    private static JudgedQuery query(Share share, YamlValue item) {
        Map<String, YamlValue> fields = fields(item);
        Category category = Category.ofKey(text(one(fields, "soort", item))).orElseThrow(() -> broken(item, "a soort"));
        Map<String, Integer> grades = new LinkedHashMap<>();
        fields(one(fields, "oordelen", item)).forEach((slug, grade) -> grades.put(slug, Integer.parseInt(text(grade))));
        return new JudgedQuery(text(one(fields, "vraag", item)), category, share, grades);
    }

    private static YamlValue one(Map<String, YamlValue> fields, String key, YamlValue parent) {
        @Nullable YamlValue value = fields.get(key);
        if (value == null) {
            throw broken(parent, key);
        }
        return value;
    }

    private static Map<String, YamlValue> fields(YamlValue value) {
        if (!(value instanceof YamlValue.Fields mapping)) {
            throw broken(value, "keys with values");
        }
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        for (YamlValue.Field field : mapping.fields()) {
            if (fields.put(field.key(), field.value()) != null) {
                throw broken(field.value(), "each key once, and this is the second " + field.key());
            }
        }
        return fields;
    }

    private static String text(YamlValue value) {
        if (!(value instanceof YamlValue.Text text)) {
            throw broken(value, "text");
        }
        return text.value();
    }

    private static IllegalArgumentException broken(YamlValue at, String wanted) {
        return new IllegalArgumentException("line %d: wanted %s".formatted(at.line(), wanted));
    }
}
