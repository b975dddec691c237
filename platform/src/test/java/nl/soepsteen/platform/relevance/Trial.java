package nl.soepsteen.platform.relevance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.bench.rival.Database;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.util.Version;
import org.springframework.util.FileSystemUtils;

/// What every system answers to every query, on the same documents.
final class Trial {

    private final List<JudgedQuery> queries;
    private final Map<String, Map<JudgedQuery, List<String>>> hits = new LinkedHashMap<>();
    private int documents;
    private String versions = "";

    private Trial(List<JudgedQuery> queries) {
        this.queries = queries;
    }

    /// Starts a site and its rivals on all documents, and asks.
    static Trial run() throws Exception {
        Trial trial = new Trial(TestSet.queries());
        Path folder = Files.createTempDirectory("soepsteen-relevantie");
        try {
            Path files = TestSet.copyInto(folder.resolve("files"));
            Path data = folder.resolve("data");
            try (RunningSite running =
                    RunningSite.start(data, "--soepsteen.collection=" + files, "--soepsteen.voorbeelden=false")) {
                running.awaitIndexed();
                trial.ask(new Product(running.http()), RivalDocument.in(files), Database.in(data));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return trial;
    }

    private void ask(Product product, List<RivalDocument> rivals, Database database) throws Exception {
        documents = rivals.size();
        if (product.pages() != documents) {
            throw new IllegalStateException(
                    "The site took in %d of %d documents".formatted(product.pages(), documents));
        }
        ask(product);
        ask(new PostgresSystem(database.connect(), false, rivals));
        ask(new PostgresSystem(database.connect(), true, rivals));
        ask(new LuceneSystem("StandardAnalyzer", new StandardAnalyzer(), RivalDocument::text, rivals));
        ask(new LuceneSystem("DutchAnalyzer", new DutchAnalyzer(), RivalDocument::text, rivals));
        ask(new LuceneSystem("DutchAnalyzer + metadata", new DutchAnalyzer(), RivalDocument::textAndMetadata, rivals));
        try (Connection connection = database.connect()) {
            versions = "Lucene %s, PostgreSQL %s"
                    .formatted(Version.LATEST, connection.getMetaData().getDatabaseProductVersion());
        }
    }

    private void ask(SearchSystem system) throws Exception {
        try (system) {
            Map<JudgedQuery, List<String>> answers = new HashMap<>();
            for (JudgedQuery query : queries) {
                answers.put(query, system.search(query.text(), Metrics.HITS));
            }
            hits.put(system.name(), answers);
        }
    }

    /// All queries, in the order of the file.
    List<JudgedQuery> queries() {
        return queries;
    }

    /// Names of systems, the product first.
    List<String> systems() {
        return List.copyOf(hits.keySet());
    }

    /// Slugs, best first.
    List<String> hits(String system, JudgedQuery query) {
        return Objects.requireNonNull(Objects.requireNonNull(hits.get(system)).get(query));
    }

    /// The mean over some of the queries, of which there is at least one.
    Metrics metrics(String system, Predicate<JudgedQuery> which) {
        List<Metrics> all = new ArrayList<>();
        for (JudgedQuery query : queries) {
            if (which.test(query)) {
                all.add(metrics(system, query));
            }
        }
        return Metrics.mean(all);
    }

    Metrics metrics(String system, JudgedQuery query) {
        return Metrics.of(query, hits(system, query));
    }

    int documents() {
        return documents;
    }

    /// What the rivals are made of, in words.
    String versions() {
        return versions;
    }
}
