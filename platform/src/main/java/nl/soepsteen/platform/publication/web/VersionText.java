package nl.soepsteen.platform.publication.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.platform.publication.web.Fact.Value;
import org.springframework.stereotype.Component;

/// What a version of a page says in all, as one text that can be compared with another: what it is called, what
/// is known about it in words, and the text itself.
@Component
class VersionText {

    private final Facts facts;
    private final Outcomes outcomes;

    VersionText(Facts facts, Outcomes outcomes) {
        this.facts = facts;
        this.outcomes = outcomes;
    }

    String of(Document document) {
        StringBuilder text = new StringBuilder("## Titel en samenvatting\n\n")
                .append(document.title())
                .append("\n\n")
                .append(document.summary())
                .append("\n\n## Gegevens\n\n");
        PublicationPage.Outcome outcome = outcomes.of(document);
        if (outcome != null) {
            line(text, "Uitkomst", List.of(outcome.label()));
        }
        Stream.of(facts.first(document), facts.lessons(document), facts.more(document))
                .flatMap(List::stream)
                .forEach(fact -> line(
                        text,
                        fact.name(),
                        fact.values().stream().map(Value::text).toList()));
        return text.append('\n').append(document.body()).toString();
    }

    private static void line(StringBuilder text, String name, List<String> values) {
        text.append(name)
                .append(": ")
                .append(values.stream().collect(Collectors.joining(", ")))
                .append('\n');
    }
}
