package nl.soepsteen.platform.bench.corpus;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentWriter;

/// One generated document.
///
/// @param number in the corpus, from 0
/// @param document as an author would have written it
/// @param sections its body, before it became Markdown
/// @param changedAt when it last changed
public record Story(int number, Document document, List<Section> sections, Instant changedAt) {

    private static final DocumentWriter WRITER = new DocumentWriter();

    public Story {
        sections = List.copyOf(sections);
    }

    /// A heading with paragraphs, and points of a list behind them.
    public record Section(String heading, List<String> paragraphs, List<String> points) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
            points = List.copyOf(points);
        }

        /// Without markup.
        public String text() {
            return String.join("\n", paragraphs)
                    + points.stream().map(it -> "\n" + it).collect(Collectors.joining());
        }

        String markdown() {
            String list = points.stream().map(it -> "- " + it + "\n").collect(Collectors.joining());
            return "## " + heading + "\n\n" + String.join("\n\n", paragraphs) + "\n"
                    + (list.isEmpty() ? "" : "\n" + list);
        }
    }

    /// Its row's id, the same in every run.
    public UUID id() {
        return UUID.nameUUIDFromBytes(document.slug().value().getBytes(StandardCharsets.UTF_8));
    }

    /// The whole file.
    public String markdown() {
        return WRITER.write(document);
    }

    /// The text without markup.
    public String text() {
        return sections.stream().map(it -> it.heading() + "\n" + it.text()).collect(Collectors.joining("\n\n"));
    }

    static String body(List<Section> sections) {
        return sections.stream().map(Section::markdown).collect(Collectors.joining("\n"));
    }
}
