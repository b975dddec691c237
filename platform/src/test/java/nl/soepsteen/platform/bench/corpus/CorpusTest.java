package nl.soepsteen.platform.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final Vocabulary VOCABULARY = Vocabulary.shipped();
    private static final Corpus CORPUS = new Corpus(VOCABULARY);
    private static final int MANY = 200;

    @Test
    void isTheSameEveryTime() {
        Corpus again = new Corpus(Vocabulary.shipped());

        assertThat(again.stories(50).map(Story::markdown).toList())
                .isEqualTo(CORPUS.stories(50).map(Story::markdown).toList());
        assertThat(Questions.mix(again, 50)).isEqualTo(Questions.mix(CORPUS, 50));
    }

    @Test
    void isAcceptedByTheProduct() {
        DocumentReader reader = new DocumentReader(VOCABULARY);

        for (Story story : CORPUS.stories(MANY).toList()) {
            String file = story.document().slug() + ".md";
            ReadResult result = reader.read(file, story.markdown().getBytes(StandardCharsets.UTF_8));

            assertThat(result).as(file).isEqualTo(new ReadResult.Read(story.document()));
        }
    }

    @Test
    void hasWordsAsFrequentAsThoseOfALanguage() {
        List<Integer> counts = new ArrayList<>(counts().values());
        counts.sort(Comparator.reverseOrder());
        double words = counts.stream().mapToInt(Integer::intValue).sum();

        assertThat(counts.getFirst() / words).as("the most frequent word").isBetween(0.02, 0.12);
        assertThat(counts.stream().limit(150).mapToInt(Integer::intValue).sum() / words)
                .as("the first 150 words")
                .isBetween(0.3, 0.6);
        assertThat(counts.get(9) / (double) counts.get(99))
                .as("the tenth word to the hundredth")
                .isBetween(4.0, 20.0);
        assertThat(counts.stream().filter(count -> count == 1).count() / (double) counts.size())
                .as("words that occur once")
                .isGreaterThan(0.2);
    }

    private static Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        CORPUS.stories(MANY).forEach(story -> words(story).forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    @Test
    void holdsNoNearCopies() {
        List<Set<String>> shingles =
                CORPUS.stories(MANY).map(CorpusTest::shingles).toList();

        for (int i = 0; i < shingles.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(shingles.get(i), shingles.get(j)))
                        .as("documents %d and %d", i, j)
                        .isLessThan(0.02);
            }
        }
    }

    /// Every run of three words in what its author wrote; headings come from a template.
    private static Set<String> shingles(Story story) {
        List<String> words = story.sections().stream()
                .flatMap(section -> words(section.text()).stream())
                .toList();
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + 3)));
        }
        return shingles;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / Math.min(one.size(), other.size());
    }

    @Test
    void fillsEveryFacetWithSeveralValues() {
        IndexedStories indexed = new IndexedStories(VOCABULARY);
        Map<Facet, Set<String>> values = new HashMap<>();
        CORPUS.stories(MANY)
                .map(indexed::of)
                .forEach(document -> Arrays.stream(Facet.values())
                        .forEach(facet -> values.computeIfAbsent(facet, _ -> new HashSet<>())
                                .addAll(document.values(facet))));

        assertThat(values.get(Facet.ASSESSMENT)).containsExactly("niet-getoetst");
        values.remove(Facet.ASSESSMENT);
        assertThat(values)
                .allSatisfy((facet, found) ->
                        assertThat(found).as(facet.parameter()).hasSizeGreaterThan(1));
    }

    @Test
    void isAskedQuestionsOfEverySort() {
        List<Question> mix = Questions.mix(CORPUS, MANY);

        assertThat(mix).hasSize(200);
        assertThat(mix)
                .extracting(Question::kind)
                .contains(
                        "one word", "two words", "three words", "phrase", "a word and facets", "browse", "second page");
        assertThat(mix).extracting(Question::address).allMatch(address -> address.startsWith("/zoeken?aantal=10"));
    }

    private static List<String> words(Story story) {
        return words(story.text());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
