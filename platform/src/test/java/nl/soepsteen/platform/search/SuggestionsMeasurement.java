package nl.soepsteen.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.follow.IndexFollower;
import nl.soepsteen.platform.bench.corpus.Corpus;
import nl.soepsteen.platform.bench.corpus.IndexedStories;
import nl.soepsteen.platform.bench.corpus.StorySource;
import nl.soepsteen.platform.bench.load.Outcome;
import nl.soepsteen.platform.place.NamedPlace;
import nl.soepsteen.platform.place.PlacePath;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From what was typed to what is suggested, on one thread, among the generated documents of the benchmark and as many
/// gemeenten and wijken as the Netherlands has. Not part of the tests, because a time is no assertion:
/// `./soepsteen bench suggesties`.
class SuggestionsMeasurement {

    private static final int DOCUMENTS = 100_000;
    private static final int TYPED = 2_000;
    private static final int LONGEST = 12;
    private static final int CHANGES = 50;
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Test
    void fromTypedToSuggested(@TempDir Path temp) throws Exception {
        Vocabulary vocabulary = Vocabulary.shipped();
        Corpus corpus = new Corpus(vocabulary);
        StorySource source = new StorySource(corpus, new IndexedStories(vocabulary), DOCUMENTS);
        try (IndexFollower index = IndexFollower.start(temp, "", source)) {
            assertThat(index.await(DOCUMENTS, PATIENCE)).isTrue();
            Map<String, String> places = new HashMap<>();
            corpus.places().stream()
                    .flatMap(place -> PlacePath.allOf(place).stream())
                    .forEach((NamedPlace named) -> places.put(named.path().value(), named.name()));
            Suggestions suggestions = new Suggestions(index, vocabulary, _ -> places);
            report("the first after a start", measure(suggestions, List.of("buurt")));
            Map<String, List<String>> typed = typed(corpus);
            typed.values().forEach(texts -> measure(suggestions, texts)); // the code gets compiled
            System.out.printf(
                    Locale.ROOT,
                    "%d documents, %d processors, load %.1f%n",
                    index.status().documents(),
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            typed.forEach((name, texts) -> report(name, measure(suggestions, texts)));
            report("the first after a change", afterChanges(suggestions, source, index));
        }
    }

    /// Words of titles as they stand while they are typed.
    private static Map<String, List<String>> typed(Corpus corpus) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        Random random = new Random(3);
        List<String[]> titles = random.ints(TYPED, 0, DOCUMENTS)
                .mapToObj(number -> words(corpus.story(number).document().title()))
                .toList();
        for (int letters = 2; letters <= LONGEST; letters++) {
            List<String> texts = new ArrayList<>();
            while (texts.size() < TYPED) {
                String[] words = titles.get(random.nextInt(titles.size()));
                String word = words[random.nextInt(words.length)];
                if (word.length() >= letters) {
                    texts.add(word.substring(0, letters));
                }
            }
            typed.put(letters + " letters", texts);
        }
        List<String> two = new ArrayList<>();
        List<String> slips = new ArrayList<>();
        while (two.size() < TYPED) {
            String[] words = titles.get(random.nextInt(titles.size()));
            String longest =
                    Arrays.stream(words).max((a, b) -> a.length() - b.length()).orElseThrow();
            if (words.length >= 2 && longest.length() >= 7) {
                two.add(words[0] + " " + words[1].charAt(0));
                slips.add(longest.substring(0, 4) + longest.charAt(5) + longest.charAt(4) + longest.substring(6));
            }
        }
        typed.put("a word and 1 letter", two);
        typed.put("a word with a slip", slips);
        return typed;
    }

    private static String[] words(String title) {
        return title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    }

    private static Histogram measure(Suggestions suggestions, List<String> texts) {
        Histogram times = Outcome.histogram();
        int found = 0;
        for (String text : texts) {
            long start = System.nanoTime();
            found += suggestions.of(text).pages().size();
            times.recordValue(System.nanoTime() - start);
        }
        assertThat(found).isPositive();
        return times;
    }

    /// Each counts everything anew.
    private static Histogram afterChanges(Suggestions suggestions, StorySource source, IndexFollower index)
            throws InterruptedException {
        Histogram times = Outcome.histogram();
        for (int i = 0; i < CHANGES; i++) {
            assertThat(index.await(source.change(), PATIENCE)).isTrue();
            times.add(measure(suggestions, List.of("buurt")));
        }
        return times;
    }

    private static void report(String name, Histogram times) {
        System.out.printf(
                Locale.ROOT,
                "%-24s p50 %6.2f ms  p99 %6.2f ms  max %6.2f ms%n",
                name,
                times.getValueAtPercentile(50) / 1e6,
                times.getValueAtPercentile(99) / 1e6,
                times.getMaxValue() / 1e6);
    }
}
