package nl.soepsteen.platform.search;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.index.Facet;
import org.springframework.stereotype.Component;

/// Says a search in words, for titles: "‘buddy’, Thema: Verbondenheid, vanaf 2015".
@Component
public class QuestionInWords {

    private final FacetLabels labels;

    QuestionInWords(FacetLabels labels) {
        this.labels = labels;
    }

    /// The words and filters; empty when the search asks for everything.
    public String of(SearchQuestion question) {
        List<String> parts = new ArrayList<>();
        if (!question.text().isEmpty()) {
            parts.add("‘" + question.text() + "’");
        }
        for (Facet facet : Facet.values()) {
            List<String> values = question.chosen(facet).stream()
                    .map(value -> labels.label(facet, value))
                    .toList();
            if (!values.isEmpty()) {
                parts.add(FacetLabels.title(facet) + ": " + String.join(" of ", values));
            }
        }
        if (question.from() != null) {
            parts.add("vanaf " + question.from());
        }
        if (question.until() != null) {
            parts.add("tot en met " + question.until());
        }
        return String.join(", ", parts);
    }
}
