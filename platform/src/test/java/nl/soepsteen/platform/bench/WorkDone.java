package nl.soepsteen.platform.bench;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What the answers to all questions held, averaged, so that one can see that rivals did the same work.
///
/// @param hits found
/// @param shown of these
/// @param marked shown with a passage in which something is marked
/// @param facetValues counted and given
record WorkDone(double hits, double shown, double marked, double facetValues) {

    /// Of the product's answers.
    static WorkDone ofOurs(List<JsonNode> answers) {
        return average(answers.stream().map(WorkDone::ofOurs).toList());
    }

    /// Of OpenSearch's answers.
    static WorkDone ofOpenSearch(List<JsonNode> answers) {
        return average(answers.stream().map(WorkDone::ofOpenSearch).toList());
    }

    private static WorkDone ofOurs(JsonNode answer) {
        JsonNode hits = answer.path("treffers");
        int marked = 0;
        for (JsonNode hit : hits) {
            marked += hit.path("fragment").asString("").contains("<mark>") ? 1 : 0;
        }
        int values = 0;
        for (JsonNode facet : answer.path("facetten")) {
            values += facet.size();
        }
        return new WorkDone(answer.path("totaal").asLong(), hits.size(), marked, values);
    }

    private static WorkDone ofOpenSearch(JsonNode answer) {
        JsonNode hits = answer.path("hits").path("hits");
        int marked = 0;
        for (JsonNode hit : hits) {
            marked += hit.path("highlight").path("text").isEmpty() ? 0 : 1;
        }
        List<JsonNode> counts = new ArrayList<>();
        answer.path("aggregations").findValues("buckets", counts);
        int values = counts.stream().mapToInt(JsonNode::size).sum();
        return new WorkDone(answer.path("hits").path("total").path("value").asLong(), hits.size(), marked, values);
    }

    private static WorkDone average(List<WorkDone> each) {
        return new WorkDone(
                each.stream().mapToDouble(WorkDone::hits).average().orElse(0),
                each.stream().mapToDouble(WorkDone::shown).average().orElse(0),
                each.stream().mapToDouble(WorkDone::marked).average().orElse(0),
                each.stream().mapToDouble(WorkDone::facetValues).average().orElse(0));
    }
}
