package nl.soepsteen.platform.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.bench.Figures.Throughput;
import nl.soepsteen.platform.bench.corpus.Corpus;
import nl.soepsteen.platform.bench.corpus.IndexedStories;
import nl.soepsteen.platform.bench.corpus.Question;
import nl.soepsteen.platform.bench.load.CpuTime;
import nl.soepsteen.platform.bench.load.Outcome;
import nl.soepsteen.platform.bench.rival.Database;
import nl.soepsteen.platform.bench.rival.PostgresSearch;
import org.HdrHistogram.Histogram;

/// Measures PostgreSQL's full text on the database of the site, over one connection: it has one core.
///
/// @param scale of the run
/// @param figures where results go
record PostgresMeasuring(Scale scale, Figures figures) {

    /// Its tables, which take a while; measured by nobody.
    static void load(Corpus corpus, int documents, Database database) throws SQLException {
        IndexedStories indexed = new IndexedStories(Vocabulary.shipped());
        try (PostgresSearch postgres = new PostgresSearch(database.connect())) {
            postgres.load(corpus.stories(documents).map(indexed::of).iterator());
        }
    }

    void measure(int documents, Database database, List<Question> mix) throws SQLException {
        CpuTime cpu = new CpuTime(List.of(database.process()));
        try (PostgresSearch postgres = new PostgresSearch(database.connect())) {
            long warm = System.nanoTime() + Duration.ofSeconds(scale.warmUp()).toNanos();
            for (int i = 0; i < mix.size() && System.nanoTime() < warm; i++) {
                postgres.search(mix.get(i));
            }
            Histogram latencies = Outcome.histogram();
            Duration cpuBefore = cpu.now();
            long start = System.nanoTime();
            long enough = Duration.ofSeconds(2L * scale.stretch()).toNanos();
            long asked = 0;
            while (asked % mix.size() != 0 || System.nanoTime() - start < enough) {
                long before = System.nanoTime();
                postgres.search(mix.get((int) (asked++ % mix.size())));
                latencies.recordValue(System.nanoTime() - before);
            }
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            Outcome outcome = new Outcome(asked, asked, 0, 0, elapsed, 0, latencies);
            figures.add(
                    Throughput.of(Rival.POSTGRES, documents, outcome, cpu.now().minus(cpuBefore)));
        }
    }

    static String version(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show server_version")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
