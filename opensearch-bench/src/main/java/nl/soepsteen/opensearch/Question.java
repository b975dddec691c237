package nl.soepsteen.opensearch;

import java.util.Map;
import java.util.TreeMap;
import org.opensearch.common.xcontent.XContentHelper;
import org.opensearch.common.xcontent.json.JsonXContent;

/// One question of the benchmark.
///
/// @param text the words, or a phrase between `"`; empty for browsing
/// @param chosen one value for each facet that was chosen in
/// @param newest newest first instead of best first
/// @param page from 1
record Question(String text, Map<String, String> chosen, boolean newest, int page) {

    /// Reads a line of the file with questions.
    static Question of(String json) {
        Map<String, Object> line = XContentHelper.convertToMap(JsonXContent.jsonXContent, json, false);
        Map<String, String> chosen = new TreeMap<>();
        if (line.get("chosen") instanceof Map<?, ?> values) {
            values.forEach((facet, value) -> chosen.put(String.valueOf(facet), String.valueOf(value)));
        }
        return new Question(
                String.valueOf(line.get("text")),
                chosen,
                Boolean.TRUE.equals(line.get("newest")),
                ((Number) line.getOrDefault("page", 1)).intValue());
    }

    boolean isPhrase() {
        return text.startsWith("\"");
    }

    /// The words without quotes.
    String words() {
        return text.replace("\"", "");
    }
}
