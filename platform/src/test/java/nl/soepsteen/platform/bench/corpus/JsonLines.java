package nl.soepsteen.platform.bench.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import tools.jackson.databind.json.JsonMapper;

/// Documents and questions in files, one JSON object a line, for what shares no classes with us.
public final class JsonLines {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonLines() {}

    /// What of each document can be searched, filtered, sorted and shown.
    public static void documents(Path file, Stream<IndexDocument> documents) throws IOException {
        write(file, documents.map(JsonLines::of));
    }

    /// The words, the values chosen by facet, the order and the page of each question.
    public static void questions(Path file, List<Question> questions) throws IOException {
        write(file, questions.stream().map(JsonLines::of));
    }

    private static void write(Path file, Stream<Map<String, Object>> objects) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Iterator<Map<String, Object>> each = objects.iterator(); each.hasNext(); ) {
                out.write(JSON.writeValueAsString(each.next()));
                out.newLine();
            }
        }
    }

    private static Map<String, Object> of(IndexDocument document) {
        List<String> labels = new ArrayList<>(document.labels());
        labels.addAll(document.places());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", document.id());
        object.put("slug", document.slug());
        object.put("title", document.title());
        object.put("summary", document.summary());
        object.put("keywords", document.keywords());
        object.put("labels", labels);
        object.put(
                "headings",
                document.sections().stream()
                        .map(IndexDocument.Section::heading)
                        .filter(Objects::nonNull)
                        .toList());
        object.put(
                "text",
                document.sections().stream().map(IndexDocument.Section::text).toList());
        object.put("places", document.places());
        object.put("changed", document.changedAt().toString());
        object.put("invented", document.invented());
        object.put("facets", byParameter(document.facets()));
        return object;
    }

    private static Map<String, Object> of(Question question) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", question.text());
        object.put("chosen", byParameter(question.chosen()));
        object.put("newest", question.newest());
        object.put("page", question.page());
        return object;
    }

    private static Map<String, Object> byParameter(Map<Facet, ?> values) {
        Map<String, Object> named = new LinkedHashMap<>();
        values.forEach((facet, value) -> named.put(facet.parameter(), value));
        return named;
    }
}
