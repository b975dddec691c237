package nl.soepsteen.platform.bench.rival;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.platform.bench.corpus.JsonLines;
import nl.soepsteen.platform.bench.corpus.Question;
import nl.soepsteen.platform.bench.load.Asked;
import nl.soepsteen.platform.bench.load.Cores;
import nl.soepsteen.platform.bench.load.CpuTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One OpenSearch node with our documents, in a process of its own with its own Lucene: the module
/// `opensearch-bench`. Documents, questions and searches go through files.
public final class OpenSearch implements AutoCloseable {

    private static final Path MODULE = Path.of("../opensearch-bench/target").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MAIN = "nl.soepsteen.opensearch.OpenSearchMain";

    private final Process process;
    private final Path folder;
    private final int port;
    private final String version;

    private OpenSearch(Process process, Path folder, int port, String version) {
        this.process = process;
        this.folder = folder;
        this.port = port;
        this.version = version;
    }

    /// Starts, fills, and waits until every document is found.
    ///
    /// @param java the command with flags for the machine, without a class path
    /// @param folder an empty one of its own
    public static OpenSearch start(
            List<String> java, Path folder, Stream<IndexDocument> documents, List<Question> questions, Cores cores)
            throws IOException {
        JsonLines.documents(folder.resolve("documents.jsonl"), documents);
        JsonLines.questions(folder.resolve("questions.jsonl"), questions);
        Files.write(
                folder.resolve("facets.txt"),
                Stream.of(Facet.values()).map(Facet::parameter).toList());
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-cp", classPath(), MAIN, folder.toString()));
        Path log = folder.resolve("opensearch.log");
        Process process = new ProcessBuilder(cores.forServer(command))
                .redirectError(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        try {
            String[] ready = ready(process);
            return new OpenSearch(
                    process,
                    folder,
                    Integer.parseInt(ready[1]),
                    "OpenSearch %s with Lucene %s".formatted(ready[2], ready[3]));
        } catch (IOException e) {
            process.destroyForcibly();
            throw new IOException("OpenSearch does not start:\n" + Files.readString(log), e);
        }
    }

    private static String classPath() throws IOException {
        Path file = MODULE.resolve("classpath");
        if (!Files.exists(file)) {
            throw new IOException("Missing: %s, made by mvn -Popensearch -pl opensearch-bench compile".formatted(file));
        }
        return MODULE.resolve("classes") + ":" + Files.readString(file).strip();
    }

    private static String[] ready(Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (@Nullable String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("ready\t")) {
                return line.split("\t", -1);
            }
            said.append(line).append('\n');
        }
        throw new IOException("It ended: " + said);
    }

    /// Where it listens.
    public int port() {
        return port;
    }

    /// Its name and version, and those of its Lucene.
    public String version() {
        return version;
    }

    public CpuTime cpu() {
        return new CpuTime(List.of(process.toHandle()));
    }

    /// One `multi_match` for each question.
    public List<Asked> oneMatch() throws IOException {
        return searches("one_match.jsonl");
    }

    /// The words of each question looked for as the product does.
    public List<Asked> wordByWord() throws IOException {
        return searches("word_by_word.jsonl");
    }

    private List<Asked> searches(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .map(body -> Asked.data("/bench/_search", body))
                .toList();
    }

    /// What it answers to each, read as JSON.
    ///
    /// @throws IOException when an answer is not 200
    public List<JsonNode> answers(List<Asked> searches) throws IOException, InterruptedException {
        List<JsonNode> answers = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Asked search : searches) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + search.address()))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(search.json()))
                        .build();
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IOException(search.json() + " gives " + answer.body());
                }
                answers.add(JSON.readTree(answer.body()));
            }
        }
        return answers;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
