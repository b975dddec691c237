package nl.soepsteen.platform.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.bench.corpus.Corpus;
import nl.soepsteen.platform.bench.corpus.IndexedStories;
import nl.soepsteen.platform.bench.corpus.Question;
import nl.soepsteen.platform.bench.corpus.Questions;
import nl.soepsteen.platform.bench.load.Asked;
import nl.soepsteen.platform.bench.load.Cores;
import nl.soepsteen.platform.bench.rival.OpenSearch;
import tools.jackson.databind.JsonNode;

/// One run: the running site and OpenSearch side by side on the same documents, asked the same questions in turns;
/// then the plain query and the product's own in one process.
final class SearchSpeed {

    private final Scale scale;
    private final Path jar;
    private final Cores cores = Cores.here();
    private final Figures figures = new Figures();
    private final Map<Rival, WorkDone> work = new EnumMap<>(Rival.class);
    private final Corpus corpus = new Corpus(Vocabulary.shipped());
    private final List<Question> mix;
    private final long started = System.nanoTime();
    private String postgres = "";
    private String openSearch = "";

    /// @param scale of which the smallest corpus is used
    SearchSpeed(Scale scale, Path jar) {
        this.scale = scale;
        this.jar = jar;
        this.mix = Questions.mix(corpus, scale.smallest());
    }

    Figures run() throws Exception {
        try (WorkFolder folder = WorkFolder.create()) {
            try (Server site = Server.start(jar, folder.path(), cores)) {
                fill(site, corpus, scale.smallest(), cores);
                postgres = PostgresMeasuring.version(site.database());
                besideOpenSearch(site, Files.createDirectories(folder.path().resolve("rival")));
            }
            say("Lucene, the plain query and the product's");
            new LuceneMeasuring(scale, figures)
                    .searches(folder.path().resolve("data/index"), scale.smallest(), folder.path(), cores);
        }
        return figures;
    }

    /// Publishes a corpus in a site and waits until searches find all of it. Afterwards this process is on the
    /// generator's core.
    static void fill(Server site, Corpus corpus, int documents, Cores cores) throws Exception {
        cores.takeBoth();
        try (Connection connection = site.database().connect()) {
            Loading.publish(corpus, documents, connection);
            cores.takeGenerators();
            site.awaitDocuments(documents);
            Loading.tidy(connection);
            site.cpu().awaitRest();
        }
    }

    /// What was compared with what.
    String machine() throws IOException, InterruptedException {
        return Machine.inWords(postgres) + ", " + openSearch;
    }

    Cores cores() {
        return cores;
    }

    Map<Rival, WorkDone> work() {
        return work;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private void besideOpenSearch(Server site, Path folder) throws Exception {
        say("filling OpenSearch");
        IndexedStories indexed = new IndexedStories(Vocabulary.shipped());
        List<String> java = new ArrayList<>(List.of(Server.java("java")));
        java.addAll(Server.flags());
        try (OpenSearch rival =
                OpenSearch.start(java, folder, corpus.stories(scale.smallest()).map(indexed::of), mix, cores)) {
            openSearch = rival.version();
            say("comparing what is found");
            compare(site, rival);
            List<Turn> turns = turns(site, rival);
            for (Turn turn : turns) {
                say("warming up: " + turn.what().inWords());
                turn.warmUp(scale, cores);
            }
            for (int round = 1; round <= scale.rounds(); round++) {
                say("round " + round);
                for (Turn turn : turns) {
                    turn.measure(Duration.ofSeconds(2L * scale.stretch()));
                }
            }
            turns.forEach(turn -> figures.add(turn.throughput(scale.smallest())));
        }
    }

    private List<Turn> turns(Server site, OpenSearch rival) throws IOException {
        List<Asked> pages = mix.stream().map(Question::address).map(Asked::page).toList();
        List<Asked> json =
                mix.stream().map(SearchSpeed::jsonAddress).map(Asked::data).toList();
        List<Asked> plain = rival.oneMatch().stream().map(Asked::uncompressed).toList();
        return List.of(
                new Turn(Rival.SEARCH_PAGE, site.port(), pages, site.cpu()),
                new Turn(Rival.SEARCH_JSON, site.port(), json, site.cpu()),
                new Turn(Rival.OPENSEARCH, rival.port(), rival.oneMatch(), rival.cpu()),
                new Turn(Rival.OPENSEARCH_PLAIN, rival.port(), plain, rival.cpu()),
                new Turn(Rival.OPENSEARCH_EQUAL, rival.port(), rival.wordByWord(), rival.cpu()));
    }

    private void compare(Server site, OpenSearch rival) throws IOException, InterruptedException {
        List<JsonNode> ours = new ArrayList<>();
        for (Question question : mix) {
            ours.add(site.http().json(jsonAddress(question)));
        }
        work.put(Rival.SEARCH_JSON, WorkDone.ofOurs(ours));
        work.put(Rival.OPENSEARCH, WorkDone.ofOpenSearch(rival.answers(rival.oneMatch())));
        work.put(Rival.OPENSEARCH_EQUAL, WorkDone.ofOpenSearch(rival.answers(rival.wordByWord())));
    }

    private static String jsonAddress(Question question) {
        return "/api/v1" + question.address();
    }

    private void say(String what) {
        System.err.printf(Locale.ROOT, "[%d s] %s%n", elapsed().toSeconds(), what);
    }
}
