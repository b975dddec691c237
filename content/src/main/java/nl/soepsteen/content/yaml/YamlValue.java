package nl.soepsteen.content.yaml;

import java.util.List;

/// One value of a YAML text with its 1-based line, scalars exactly as they were written: `2018-09` stays text, so that
/// no YAML version's idea of numbers, dates or `no` changes what an author meant.
public sealed interface YamlValue {

    /// The line on which the value begins.
    int line();

    /// A scalar.
    ///
    /// @param plain written without quotes, and not as a `|` or `>` block
    record Text(int line, String value, boolean plain) implements YamlValue {

        /// Whether nothing was filled in: `sleutel:`, `~` or `null`.
        public boolean isNothing() {
            return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
        }
    }

    /// A list.
    record Items(int line, List<YamlValue> values) implements YamlValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /// A mapping in the order of the text. Keys may occur twice: whoever reads it tells its author which.
    record Fields(int line, List<Field> fields) implements YamlValue {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /// One key with its value.
    ///
    /// @param line of the key
    record Field(int line, String key, YamlValue value) {}
}
