package nl.soepsteen.opensearch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A process of its own: starts a node, fills it, writes the questions down as searches, and serves until its input
/// ends.
final class OpenSearchMain {

    private OpenSearchMain() {}

    /// Prints one line when it is ready: `ready`, the port, OpenSearch's version and Lucene's, between tabs.
    ///
    /// @param arguments a folder to work in, where `documents.jsonl`, `questions.jsonl` and `facets.txt` (one name
    ///     on each line) lie, and where a file for each [Form] is written, with a search for each question
    static void main(String[] arguments) throws IOException, InterruptedException {
        // OpenSearch puts a log in the place of the standard output when it starts.
        PrintStream out = System.out;
        Path folder = Path.of(arguments[0]);
        try (OneNode node = OneNode.start(folder.resolve("opensearch"))) {
            try (Stream<String> documents = Files.lines(folder.resolve("documents.jsonl"))) {
                Filling.fill(new Client(node.port()), documents);
            }
            List<String> facets = Files.readAllLines(folder.resolve("facets.txt"));
            List<Question> questions = Files.readAllLines(folder.resolve("questions.jsonl")).stream()
                    .map(Question::of)
                    .toList();
            for (Form form : Form.values()) {
                Searches searches = new Searches(form, facets);
                Files.write(
                        folder.resolve(form.file()),
                        questions.stream().map(searches::body).toList());
            }
            out.printf(
                    "ready\t%d\t%s\t%s%n",
                    node.port(), org.opensearch.Version.CURRENT, org.apache.lucene.util.Version.LATEST);
            out.flush();
            // Whoever started us holds the other end: when that ends, so do we.
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
