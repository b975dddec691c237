package nl.soepsteen.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensearch.common.xcontent.XContentFactory;
import org.opensearch.core.xcontent.XContentBuilder;

/// Questions as the bodies of searches that give what a result page of the product needs: ten hits with what is
/// shown of them, marked passages, the exact total, and the counts of every facet.
///
/// @param form how the words are asked for
/// @param facets the names of all facets
record Searches(Form form, List<String> facets) {

    private static final int SIZE = 10;

    /// As many values as the product counts and shows.
    private static final int VALUES = 200;

    /// Shown only within a gemeente.
    private static final String WIJK = "wijk";

    private static final String GEMEENTE = "gemeente";

    /// What a result shows; the text itself stays behind.
    private static final List<String> SHOWN = List.of(
            "slug",
            "title",
            "summary",
            "places",
            "invented",
            "facets.soort",
            "facets.uitkomst",
            "facets.fase",
            "facets.thema",
            "facets.doelgroep");

    /// At most three, about as long as those of the product.
    private static final Map<String, Object> PASSAGES =
            Map.of("fields", Map.of("text", Map.of("type", "unified", "number_of_fragments", 3, "fragment_size", 200)));

    Searches {
        facets = List.copyOf(facets);
    }

    /// The body of a search as JSON.
    String body(Question question) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", SIZE);
        body.put("from", (question.page() - 1) * SIZE);
        body.put("track_total_hits", true);
        body.put("_source", SHOWN);
        body.put("query", form.query(question));
        if (!question.chosen().isEmpty()) {
            body.put("post_filter", chosen(question, ""));
        }
        if (question.newest()) {
            body.put("sort", List.of(Map.of("changed", "desc")));
        }
        if (!question.text().isEmpty()) {
            body.put("highlight", PASSAGES);
        }
        body.put("aggs", counts(question));
        return json(body);
    }

    /// Facets that nothing was chosen in count what was found; one that was chosen in counts what its other values
    /// would give.
    private Map<String, Object> counts(Question question) {
        Map<String, Object> found = new LinkedHashMap<>();
        Map<String, Object> all = new LinkedHashMap<>();
        for (String facet : facets) {
            if (question.chosen().containsKey(facet)) {
                all.put(facet, among(chosen(question, facet), Map.of(facet, count(facet))));
            } else if (!facet.equals(WIJK) || question.chosen().containsKey(GEMEENTE)) {
                found.put(facet, count(facet));
            }
        }
        if (question.chosen().isEmpty()) {
            return found;
        }
        all.put("found", among(chosen(question, ""), found));
        return all;
    }

    private static Map<String, Object> count(String facet) {
        return Map.of("terms", Map.of("field", "facets." + facet, "size", VALUES));
    }

    private static Map<String, Object> among(Map<String, Object> filter, Map<String, Object> counts) {
        return Map.of("filter", filter, "aggs", counts);
    }

    private static Map<String, Object> chosen(Question question, String except) {
        List<Map<String, Map<String, String>>> filters = question.chosen().entrySet().stream()
                .filter(it -> !it.getKey().equals(except))
                .map(it -> Map.of("term", Map.of("facets." + it.getKey(), it.getValue())))
                .toList();
        return Map.of("bool", Map.of("filter", filters));
    }

    private static String json(Map<String, Object> body) {
        try (XContentBuilder json = XContentFactory.jsonBuilder()) {
            return json.map(body).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
