package nl.soepsteen.platform.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.bench.Figures.Throughput;
import nl.soepsteen.platform.bench.corpus.Corpus;
import nl.soepsteen.platform.bench.corpus.Question;
import nl.soepsteen.platform.bench.corpus.Questions;
import nl.soepsteen.platform.bench.corpus.Readings;
import nl.soepsteen.platform.bench.load.Cores;
import nl.soepsteen.platform.bench.load.CpuTime;
import nl.soepsteen.platform.bench.rival.Nginx;

/// One run: for each size a fresh site is filled and asked, then its rivals do the same on the same documents.
final class Benchmark {

    /// The rate at which issue and report promise a latency.
    static final int PROMISED_RATE = 500;

    /// Told each time something was measured.
    interface Listener {
        void measured(Benchmark soFar) throws Exception;
    }

    private static final int MOST_TRIES = 60;

    private final Scale scale;
    private final Path jar;
    private final Cores cores = Cores.here();
    private final Figures figures = new Figures();
    private final Corpus corpus = new Corpus(Vocabulary.shipped());
    private final List<Question> mix;
    private final HttpMeasuring http;
    private final long started = System.nanoTime();
    private final Listener partly;
    private String postgres = "";

    /// @param partly hears of each part: a run takes long, and what ends it early should not take everything with it
    Benchmark(Scale scale, Path jar, Listener partly) {
        this.scale = scale;
        this.jar = jar;
        this.partly = partly;
        this.mix = Questions.mix(corpus, scale.smallest());
        this.http = new HttpMeasuring(scale, figures, cores);
    }

    void run() throws Exception {
        for (int size : scale.sizes()) {
            try (WorkFolder folder = WorkFolder.create()) {
                run(size, folder.path());
            }
        }
    }

    /// What was measured so far.
    Figures figures() {
        return figures;
    }

    Cores cores() {
        return cores;
    }

    String postgres() {
        return postgres;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private void run(int size, Path folder) throws Exception {
        Path index = folder.resolve("data/index");
        try (Server server = Server.start(jar, folder, cores)) {
            postgres = PostgresMeasuring.version(server.database());
            fill(size, server);
            figures.indexBytes(size, bytes(index));
            List<String> questions = mix.stream().map(Question::address).toList();
            say(size, "the search page");
            http.measure(Rival.SEARCH_PAGE, size, server.port(), questions, server.cpu(), List.of());
            if (size == scale.largest()) {
                say(size, "reading pages");
                read(size, server, folder);
                say(size, "profiles");
                figures.add("search page", http.profile(server, questions, folder));
                figures.add("reading page", http.profile(server, visits(), folder));
            }
            say(size, "PostgreSQL's full text");
            cores.takeBoth();
            PostgresMeasuring.load(corpus, size, server.database());
            cores.takeGenerators();
            new PostgresMeasuring(scale, figures).measure(size, server.database(), mix);
        }
        say(size, "Lucene");
        LuceneMeasuring lucene = new LuceneMeasuring(scale, figures);
        Path own = Files.createDirectories(folder.resolve("lucene"));
        if (size == scale.smallest()) {
            lucene.measure(index, size, own, cores);
        } else {
            // What indexing alone takes, the smallest corpus tells; the whole product is measured on each.
            lucene.searches(index, size, own, cores);
        }
    }

    private void fill(int size, Server server) throws Exception {
        say(size, "publishing");
        cores.takeBoth();
        try (Connection connection = server.database().connect()) {
            CpuTime cpu = server.cpu();
            Loading.publish(corpus, size, connection);
            say(size, "indexing");
            cores.takeGenerators();
            Duration before = cpu.now();
            long start = System.nanoTime();
            server.awaitDocuments(size);
            double seconds = (System.nanoTime() - start) / 1e9;
            double cpuEach = cpu.now().minus(before).toNanos() / 1e6 / size;
            figures.add(new Throughput(Rival.INDEX_LIVE, size, size / seconds, cpuEach, 0, 0, 0));
            Loading.tidy(connection);
            cpu.awaitRest();
        }
    }

    private List<String> visits() {
        return Readings.visits(Readings.addresses(corpus, scale.readingPages()));
    }

    private void read(int size, Server server, Path folder) throws Exception {
        http.measure(Rival.READING_PAGE, size, server.port(), visits(), server.cpu(), List.of(PROMISED_RATE));
        if (Nginx.program().isEmpty()) {
            return;
        }
        Map<String, byte[]> pages = new LinkedHashMap<>();
        for (String address : Readings.addresses(corpus, scale.readingPages())) {
            pages.put(address, server.http().get(address).body().getBytes(StandardCharsets.UTF_8));
        }
        Path own = Files.createDirectories(folder.resolve("nginx"));
        try (Nginx nginx = Nginx.start(Nginx.program().get(), own, pages, cores)) {
            http.measure(Rival.NGINX, size, nginx.port(), visits(), nginx.cpu(), List.of(PROMISED_RATE));
            http.measure(Rival.NGINX_PRECOMPRESSED, size, nginx.precompressedPort(), visits(), nginx.cpu(), List.of());
        }
    }

    /// Bytes in a folder at a moment when nothing in it goes away: an index that still merges deletes files meanwhile.
    private static long bytes(Path folder) throws IOException, InterruptedException {
        for (int tries = 0; ; tries++) {
            try (Stream<Path> files = Files.walk(folder)) {
                long sum = 0;
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    sum += Files.size(file);
                }
                return sum;
            } catch (NoSuchFileException | UncheckedIOException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
                Thread.sleep(500);
            }
        }
    }

    /// On the other stream, so that the report can be caught by itself.
    private void say(int documents, String what) throws Exception {
        partly.measured(this);
        System.err.printf(Locale.ROOT, "[%d s] %,d documents: %s%n", elapsed().toSeconds(), documents, what);
    }
}
