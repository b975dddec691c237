package nl.soepsteen.platform.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Place;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.index.Facet;

/// The fixed mix of questions. Words are taken from documents, as people search for what they hope exists; all of the
/// first documents, so that the mix is the same for every size of corpus.
public final class Questions {

    private static final long SEED = 7;

    private final Corpus corpus;
    private final int among;
    private final Random random = new Random(SEED);
    private final Map<String, Integer> ranks = new HashMap<>();

    private Questions(Corpus corpus, int among) {
        this.corpus = corpus;
        this.among = among;
        Lexicon lexicon = Lexicon.shipped();
        for (int rank = 0; rank < lexicon.size(); rank++) {
            ranks.put(lexicon.word(rank), rank);
        }
    }

    /// @param among the smallest corpus they will be asked of
    public static List<Question> mix(Corpus corpus, int among) {
        return new Questions(corpus, among).mix();
    }

    private List<Question> mix() {
        List<Question> mix = new ArrayList<>();
        add(40, mix, () -> words("one word", 1, 500, 12_000));
        add(16, mix, () -> words("a frequent word", 1, Lexicon.FUNCTION_WORDS, 500));
        add(16, mix, () -> words("a rare word", 1, 12_000, Integer.MAX_VALUE));
        add(44, mix, () -> words("two words", 2, Lexicon.FUNCTION_WORDS, 20_000));
        add(24, mix, () -> words("three words", 3, Lexicon.FUNCTION_WORDS, 20_000));
        add(16, mix, this::phrase);
        add(16, mix, () -> withFacets(1));
        add(8, mix, () -> withFacets(2));
        add(4, mix, () -> new Question("browse", "", Map.of(), false, 1));
        add(4, mix, () -> new Question("browse a facet", "", facets(1, draw()), false, 1));
        add(4, mix, () -> new Question("newest first", "", Map.of(), true, 1));
        add(4, mix, () -> {
            Question word = words("newest first", 1, Lexicon.FUNCTION_WORDS, 12_000);
            return new Question(word.kind(), word.text(), word.chosen(), true, 1);
        });
        add(4, mix, () -> {
            Question word = words("second page", 1, Lexicon.FUNCTION_WORDS, 2_000);
            return new Question(word.kind(), word.text(), word.chosen(), false, 2);
        });
        Collections.shuffle(mix, random);
        return List.copyOf(mix);
    }

    private static void add(int count, List<Question> mix, Supplier<Question> question) {
        for (int i = 0; i < count; i++) {
            mix.add(question.get());
        }
    }

    private Story draw() {
        return corpus.story(random.nextInt(among));
    }

    /// Words of one document with a rank in this range.
    private Question words(String kind, int count, int from, int to) {
        while (true) {
            List<String> fitting = words(draw()).stream()
                    .filter(word -> {
                        int rank = ranks.getOrDefault(word, -1);
                        return rank >= from && rank < to;
                    })
                    .distinct()
                    .toList();
            if (fitting.size() >= count) {
                List<String> shuffled = new ArrayList<>(fitting);
                Collections.shuffle(shuffled, random);
                return new Question(kind, String.join(" ", shuffled.subList(0, count)), Map.of(), false, 1);
            }
        }
    }

    private static List<String> words(Story story) {
        return List.of(story.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
    }

    /// Two words as they stand side by side in a document.
    private Question phrase() {
        while (true) {
            String paragraph = draw().sections().getFirst().paragraphs().getFirst();
            String[] words = paragraph
                    .substring(0, paragraph.indexOf('.'))
                    .toLowerCase(Locale.ROOT)
                    .split(" ", -1);
            int at = random.nextInt(words.length - 1);
            boolean telling = ranks.getOrDefault(words[at], 0) >= Lexicon.FUNCTION_WORDS
                    && ranks.getOrDefault(words[at + 1], 0) >= Lexicon.FUNCTION_WORDS;
            if (telling) {
                return new Question("phrase", "\"" + words[at] + " " + words[at + 1] + "\"", Map.of(), false, 1);
            }
        }
    }

    private Question withFacets(int count) {
        Question word = words("a word and facets", 1, Lexicon.FUNCTION_WORDS, 3_000);
        return new Question(word.kind(), word.text(), facets(count, draw()), false, 1);
    }

    private Map<Facet, String> facets(int count, Story story) {
        Map<Facet, String> all = new EnumMap<>(Facet.class);
        Document document = story.document();
        all.put(Facet.THEME, document.terms(TermList.THEMES).getFirst().value());
        Slug outcome = document.outcome();
        if (outcome != null) {
            all.put(Facet.OUTCOME, outcome.value());
        }
        for (Slug group : document.terms(TermList.TARGET_GROUPS)) {
            all.put(Facet.TARGET_GROUP, group.value());
        }
        for (Place place : document.places()) {
            all.put(Facet.GEMEENTE, Slug.from(place.gemeente()).value());
        }
        List<Facet> facets = new ArrayList<>(all.keySet());
        Collections.shuffle(facets, random);
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        facets.stream().limit(count).forEach(facet -> chosen.put(facet, all.getOrDefault(facet, "")));
        return chosen;
    }
}
