package nl.soepsteen.platform.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Writes sentences. A quarter of a text's words come from its one or two subjects, the others from the language as a
/// whole, so that words that belong together meet in the same texts, as in real ones.
final class Prose {

    private static final int SUBJECTS = 250;
    private static final int WORDS_PER_SUBJECT = 600;
    private static final double ON_SUBJECT = 0.25;
    private static final long SEED = 4;

    private final Lexicon lexicon;
    private final Zipf language;
    private final Zipf inSubject = new Zipf(WORDS_PER_SUBJECT);
    private final int[][] subjects = new int[SUBJECTS][WORDS_PER_SUBJECT];

    Prose(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.language = new Zipf(lexicon.size());
        SplittableRandom random = new SplittableRandom(SEED);
        for (int[] subject : subjects) {
            for (int i = 0; i < subject.length; i++) {
                int rank = Lexicon.FUNCTION_WORDS + language.draw(random);
                boolean common = rank < lexicon.size() && random.nextInt(3) > 0;
                subject[i] = common ? rank : random.nextInt(Lexicon.FUNCTION_WORDS, lexicon.size());
            }
        }
    }

    /// What one document is about.
    int[] drawSubjects(RandomGenerator random) {
        return random.ints(random.nextInt(1, 3), 0, SUBJECTS).toArray();
    }

    private String word(int[] about, RandomGenerator random) {
        return lexicon.word(random.nextDouble() < ON_SUBJECT ? onSubject(about, random) : language.draw(random));
    }

    private int onSubject(int[] about, RandomGenerator random) {
        return subjects[about[random.nextInt(about.length)]][inSubject.draw(random)];
    }

    /// A word that says something about these subjects.
    String telling(int[] about, RandomGenerator random) {
        return lexicon.word(onSubject(about, random));
    }

    /// A sentence of so many words.
    String sentence(int words, int[] about, RandomGenerator random) {
        StringBuilder text = new StringBuilder(words * 8);
        for (int i = 0; i < words; i++) {
            if (i > 0) {
                text.append(i + 1 < words && random.nextInt(12) == 0 ? ", " : " ");
            }
            text.append(word(about, random));
        }
        return capital(text.toString());
    }

    /// About so many words in sentences.
    String paragraph(int words, int[] about, RandomGenerator random) {
        List<String> sentences = new ArrayList<>();
        for (int left = words; left > 0; ) {
            int length = random.nextInt(6, 17);
            sentences.add(sentence(length, about, random) + ".");
            left -= length;
        }
        return String.join(" ", sentences);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
