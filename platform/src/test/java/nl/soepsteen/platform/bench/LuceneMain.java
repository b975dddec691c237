package nl.soepsteen.platform.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Lexicon;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.index.follow.IndexFollower;
import nl.soepsteen.platform.bench.corpus.Corpus;
import nl.soepsteen.platform.bench.corpus.IndexedStories;
import nl.soepsteen.platform.bench.corpus.Question;
import nl.soepsteen.platform.bench.corpus.Questions;
import nl.soepsteen.platform.bench.load.CpuTime;
import nl.soepsteen.platform.bench.load.Outcome;
import nl.soepsteen.platform.bench.rival.BareIndexing;
import nl.soepsteen.platform.bench.rival.BareLucene;
import nl.soepsteen.platform.bench.rival.MemorySource;
import nl.soepsteen.platform.search.ShippedLexicon;
import org.HdrHistogram.Histogram;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/// Measures what needs no server, in a process of its own on the server's core: the bare Lucene loop and the search
/// port, in turns, over the index that the site left; then the follower and a bare IndexWriter.
///
/// Each result is one line: name, count, seconds, processor seconds, p50 and p99 in milliseconds.
final class LuceneMain {

    private static final CpuTime CPU = new CpuTime(List.of(ProcessHandle.current()));

    private LuceneMain() {}

    /// @param arguments folder of the index, documents, documents the questions come from, seconds, rounds; then a
    ///     folder to write in, or nothing to leave indexing out
    static void main(String[] arguments) throws Exception {
        Path index = Path.of(arguments[0]);
        int documents = Integer.parseInt(arguments[1]);
        Corpus corpus = new Corpus(Vocabulary.shipped());
        List<Question> mix = Questions.mix(corpus, Integer.parseInt(arguments[2]));
        Duration stretch = Duration.ofMillis((long) (Double.parseDouble(arguments[3]) * 1_000));
        int rounds = Integer.parseInt(arguments[4]);
        searches(index, mix, stretch, rounds);
        if (arguments.length > 5) {
            indexing(Path.of(arguments[5]), corpus, documents);
        }
    }

    private interface Search {
        long total(Question question) throws IOException;
    }

    private static void searches(Path index, List<Question> mix, Duration stretch, int rounds) throws Exception {
        Map<String, String> commit = commit(newest(index));
        Position position =
                new Position(commit.getOrDefault("history", ""), Long.parseLong(commit.getOrDefault("number", "0")));
        Lexicon lexicon = ShippedLexicon.withoutPlaces();
        try (BareLucene plain = BareLucene.plainly(newest(index));
                BareLucene bare = BareLucene.asTheProduct(newest(index), lexicon);
                IndexFollower port =
                        IndexFollower.start(index, commit.getOrDefault("recipe", ""), new MemorySource(position))) {
            port.await(position.number(), Duration.ofSeconds(60));
            requireSame(bare, port, lexicon, mix);
            List<Loop> loops = List.of(
                    new Loop("plain", question -> plain.search(question).total(), mix),
                    new Loop("bare", question -> bare.search(question).total(), mix),
                    new Loop(
                            "port",
                            question -> port.search(question.request().with(lexicon))
                                    .total(),
                            mix));
            // Warm first: the code of all is compiled before any counts.
            for (int i = 0; i < 4; i++) {
                for (Loop loop : loops) {
                    new Loop("warm", loop.search, mix).run(stretch);
                }
            }
            for (int i = 0; i < rounds; i++) {
                for (Loop loop : loops) {
                    loop.run(stretch);
                }
            }
            loops.forEach(Loop::report);
        }
    }

    private static void requireSame(BareLucene bare, SearchIndex port, Lexicon lexicon, List<Question> mix)
            throws IOException {
        for (Question question : mix) {
            long expected = port.search(question.request().with(lexicon)).total();
            long found = bare.search(question).total();
            if (found != expected) {
                throw new AssertionError("%s: %d bare, %d by the port".formatted(question, found, expected));
            }
        }
    }

    private static final class Loop {

        private final String name;
        private final Search search;
        private final List<Question> mix;
        private final Histogram latencies = Outcome.histogram();
        private Duration elapsed = Duration.ZERO;
        private Duration cpu = Duration.ZERO;
        private int next;
        private long found;

        Loop(String name, Search search, List<Question> mix) {
            this.name = name;
            this.search = search;
            this.mix = mix;
        }

        /// Whole rounds of the mix until the time is up, so that every question counts as often.
        void run(Duration during) throws IOException {
            Duration cpuBefore = CPU.now();
            long start = System.nanoTime();
            while (next % mix.size() != 0 || System.nanoTime() - start < during.toNanos()) {
                long before = System.nanoTime();
                found += search.total(mix.get(next % mix.size()));
                latencies.recordValue(System.nanoTime() - before);
                next++;
            }
            elapsed = elapsed.plusNanos(System.nanoTime() - start);
            cpu = cpu.plus(CPU.now().minus(cpuBefore));
        }

        void report() {
            if (found < 0) {
                throw new AssertionError("Nothing was found");
            }
            print(
                    name,
                    next,
                    elapsed,
                    cpu,
                    latencies.getValueAtPercentile(50) / 1e6,
                    latencies.getValueAtPercentile(99) / 1e6);
        }
    }

    private static void indexing(Path folder, Corpus corpus, int count) throws Exception {
        IndexedStories indexed = new IndexedStories(Vocabulary.shipped());
        List<IndexDocument> documents = corpus.stories(count).map(indexed::of).toList();
        List<IndexDocument> few = documents.subList(0, Math.min(2_000, count));
        bare("warm", folder.resolve("bare-warm"), few);
        follower("warm", folder.resolve("follower-warm"), few);
        bare("index bare", folder.resolve("bare"), documents);
        follower("index follower", folder.resolve("follower"), documents);
    }

    private static void bare(String name, Path folder, List<IndexDocument> documents) throws IOException {
        Duration cpu = CPU.now();
        long start = System.nanoTime();
        try (var writer = BareIndexing.index(folder, documents)) {
            print(
                    name,
                    documents.size(),
                    Duration.ofNanos(System.nanoTime() - start),
                    CPU.now().minus(cpu),
                    0,
                    0);
            writer.getDirectory();
        }
    }

    private static void follower(String name, Path folder, List<IndexDocument> documents) throws Exception {
        Duration cpu = CPU.now();
        long start = System.nanoTime();
        try (IndexFollower follower = IndexFollower.start(folder, "bench", new MemorySource(documents))) {
            if (!follower.await(documents.size(), Duration.ofMinutes(20))) {
                throw new AssertionError("The follower does not get there: " + follower.status());
            }
            print(
                    name,
                    documents.size(),
                    Duration.ofNanos(System.nanoTime() - start),
                    CPU.now().minus(cpu),
                    0,
                    0);
        }
    }

    private static void print(String name, long count, Duration elapsed, Duration cpu, double p50, double p99) {
        System.out.printf(
                Locale.ROOT,
                "%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f%n",
                name,
                count,
                elapsed.toNanos() / 1e9,
                cpu.toNanos() / 1e9,
                p50,
                p99);
    }

    private static Map<String, String> commit(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData();
        }
    }

    /// The generation that serves.
    static Path newest(Path index) throws IOException {
        try (Stream<Path> entries = Files.list(index)) {
            return entries.filter(Files::isDirectory)
                    .max(Comparator.comparing(path -> path.getFileName().toString()))
                    .orElseThrow();
        }
    }
}
