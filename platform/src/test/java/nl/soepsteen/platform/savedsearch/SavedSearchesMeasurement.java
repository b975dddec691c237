package nl.soepsteen.platform.savedsearch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.bench.corpus.Corpus;
import nl.soepsteen.platform.bench.corpus.Story;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.search.SearchQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures what 10,000 kept searches cost a publish as its writer waits for it, and what asking them takes for each
/// page. Not part of the tests, because a time is no assertion: `./soepsteen bench zoekvragen`.
class SavedSearchesMeasurement {

    private static final int SEARCHES = 10_000;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 6;
    private static final int EACH = 100;

    /// Between two publishes, so that the follower works beside the next one as it does on a real site.
    private static final long PAUSE_MILLIS = 40;

    private static final String KEEP = """
            insert into saved_search (person, name, query, told, saved_at, position, caught_up, version)
            values (:person, 'Een zoekvraag', :query, 'LIST', now(), 0, true, 1)""";

    private static final String WAKE = "update saved_search_registry set version = version + 1";

    private final Corpus corpus = new Corpus(Vocabulary.shipped());
    private final Random random = new Random(20261123);
    private int written;

    @Test
    void publishingWithAndWithoutKeptSearches(@TempDir Path data) throws Exception {
        try (RunningSite site = RunningSite.start(data)) {
            Members members = new Members(site, new Mailbox(data));
            members.join("Bewaarder", Role.MEMBER);
            UUID person = members.find("Bewaarder").id();
            Set<String> queries = queries();
            publish(site, WARM_UP);
            List<Long> with = new ArrayList<>();
            List<Long> without = new ArrayList<>();
            Map<Boolean, Long> follower = new LinkedHashMap<>(Map.of(true, 0L, false, 0L));
            // The first two rounds only warm up what follows.
            for (int round = -2; round < ROUNDS; round++) {
                boolean kept = round % 2 == 0;
                remove(site);
                if (kept) {
                    keep(site, person, queries);
                }
                publish(site, 20); // the node takes the searches in
                awaitMatched(site);
                long before = followerTime();
                List<Long> times = publish(site, EACH);
                awaitMatched(site);
                if (round >= 0) {
                    (kept ? with : without).addAll(times);
                    follower.merge(kept, followerTime() - before, Long::sum);
                }
            }
            report(queries.size(), with, without, follower);
        }
    }

    private Set<String> queries() {
        Set<String> queries = new HashSet<>();
        while (queries.size() < SEARCHES) {
            Story story = corpus.story(random.nextInt(30_000));
            List<String> words = List.of(story.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
                    .filter(word -> word.length() > 3)
                    .toList();
            String word = any(words);
            String text = switch (random.nextInt(6)) {
                case 0 -> word;
                case 1, 2 -> word + " " + any(words);
                case 3 -> word + " " + any(words) + " " + any(words);
                case 4 -> "";
                default -> word.substring(0, Math.min(5, word.length())) + "* -" + any(words);
            };
            Map<Facet, Set<String>> chosen = random.nextInt(3) == 0 || text.isEmpty()
                    ? Map.of(
                            Facet.THEME, Set.of(any(List.of("verbondenheid", "gezondheid", "veiligheid"))),
                            Facet.TOPIC, Set.of(any(List.of("eenzaamheid", "armoede", "taal", "bewegen"))))
                    : Map.of();
            queries.add(KeptQueries.of(SearchQuestion.of(chosen, 20).asking(text.isEmpty() ? word : text)));
        }
        return queries;
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static void remove(RunningSite site) {
        site.bean(JdbcClient.class).sql("delete from saved_search").update();
        site.bean(JdbcClient.class).sql(WAKE).update();
    }

    private static void keep(RunningSite site, UUID person, Set<String> queries) {
        JdbcClient jdbc = site.bean(JdbcClient.class);
        queries.forEach(query ->
                jdbc.sql(KEEP).param("person", person).param("query", query).update());
        jdbc.sql(WAKE).update();
    }

    private List<Long> publish(RunningSite site, int pages) throws InterruptedException {
        List<Long> times = new ArrayList<>();
        DocumentReader reader = site.bean(DocumentReader.class);
        Publications publications = site.bean(Publications.class);
        for (int i = 0; i < pages; i++) {
            Story story = corpus.story(written++);
            String markdown = story.markdown();
            byte[] file = markdown.getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            if (reader.read(story.document().slug() + ".md", file) instanceof ReadResult.Read(var document)) {
                publications.put(document, markdown);
                times.add(System.nanoTime() - start);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return times;
    }

    private static void awaitMatched(RunningSite site) throws InterruptedException {
        long head = site.bean(ChangeLogReader.class).head();
        while (site.bean(JdbcClient.class)
                        .sql("select number from saved_search_position")
                        .query(Long.class)
                        .single()
                < head) {
            Thread.sleep(20);
        }
    }

    /// Processor time of the thread that follows, in nanoseconds.
    private static long followerTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (long id : threads.getAllThreadIds()) {
            var info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().equals("saved-searches")) {
                return threads.getThreadCpuTime(id);
            }
        }
        throw new AssertionError("Nobody follows");
    }

    private static void report(int searches, List<Long> with, List<Long> without, Map<Boolean, Long> follower) {
        for (double quantile : new double[] {0.5, 0.99}) {
            double asked = millis(with, quantile);
            double plain = millis(without, quantile);
            System.out.printf(
                    Locale.ROOT,
                    "publish p%.0f: %.2f ms with %d searches, %.2f ms with none, ratio %.2f%n",
                    quantile * 100,
                    asked,
                    searches,
                    plain,
                    asked / plain);
        }
        System.out.printf(
                Locale.ROOT,
                "follower, processor time per page: %.2f ms with the searches, %.2f ms with none (%d and %d pages)%n",
                follower.getOrDefault(true, 0L) / 1e6 / with.size(),
                follower.getOrDefault(false, 0L) / 1e6 / without.size(),
                with.size(),
                without.size());
    }

    private static double millis(List<Long> nanos, double quantile) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (quantile * sorted.size()))) / 1e6;
    }
}
