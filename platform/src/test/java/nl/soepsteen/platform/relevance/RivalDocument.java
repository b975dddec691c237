package nl.soepsteen.platform.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.render.Section;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.bench.corpus.IndexedStories;

/// A document for systems that do not read Markdown.
///
/// @param slug its name
/// @param text title, summary, headings and text, without markup
/// @param metadata labels of its terms and what else they are called, places, organisations, keywords, and
///     everyday words for its outcome
record RivalDocument(String slug, String text, String metadata) {

    /// How people ask for an outcome; the vocabulary has only its label.
    private static final Map<String, String> OUTCOMES = Map.of(
            "gelukt", "geslaagd succes werkt",
            "niet-gelukt", "mislukt mislukking fout misgegaan",
            "gestopt", "stoppen beëindigd mislukt");

    /// All documents of a folder, in the order of their names.
    static List<RivalDocument> in(Path folder) throws IOException {
        Vocabulary vocabulary = Vocabulary.shipped();
        DocumentReader reader = new DocumentReader(vocabulary);
        IndexedStories labels = new IndexedStories(vocabulary);
        List<RivalDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                documents.add(
                        switch (reader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file))) {
                            case ReadResult.Read(Document document) -> of(document, labels);
                            case ReadResult.Refused refused ->
                                throw new IllegalArgumentException(file + ": " + refused);
                        });
            }
        }
        return documents;
    }

    String textAndMetadata() {
        return text + "\n" + metadata;
    }

    private static RivalDocument of(Document document, IndexedStories labels) {
        List<String> metadata = new ArrayList<>(labels.labels(document));
        metadata.addAll(document.keywords());
        if (document.outcome() != null) {
            metadata.add(OUTCOMES.getOrDefault(document.outcome().value(), ""));
        }
        List<String> text = new ArrayList<>(List.of(document.title(), document.summary()));
        for (Section section : new MarkdownRenderer().render(document.body()).sections()) {
            text.add(section.heading() == null ? "" : section.heading());
            text.add(section.text());
        }
        return new RivalDocument(document.slug().value(), String.join("\n", text), String.join("\n", metadata));
    }
}
