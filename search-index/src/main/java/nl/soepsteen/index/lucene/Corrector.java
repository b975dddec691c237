package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Finds what somebody meant who typed a word that no document has.
///
/// A word that sounds the same comes first (`ij` for `ei`, one letter for two), then the fewest letters changed, then
/// the one that most documents have. Swapped neighbours count as one change.
final class Corrector {

    /// Shorter words have too many neighbours to guess.
    static final int SHORTEST = 4;

    /// Longer words are compounds, which are looked for by their parts. Comparing them letter by letter with all
    /// words of the index is what a question of many such words took longest over.
    static final int LONGEST = 28;

    /// From this length two changes are believed; before it one.
    private static final int LONG_ENOUGH_FOR_TWO = 6;

    private static final int LOOKED_AT = 20;

    /// Letters in which words that sound the same may differ.
    private static final int FURTHEST = 3;

    /// A word that sounds the same is as good as one with half a change.
    private static final double SAME_SOUND = 0.5;

    private final IndexedWords known;
    private final Meanings meanings;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    /// @param meanings whose words are known though no document may have them
    Corrector(IndexedWords known, Meanings meanings) {
        this.known = known;
        this.meanings = meanings;
        checker.setMinPrefix(1);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxInspections(LOOKED_AT);
        checker.setAccuracy(0f);
        checker.setThresholdFrequency(0f);
        checker.setDistance(new LuceneLevenshteinDistance());
    }

    /// A word in place of another.
    ///
    /// @param word folded
    /// @param changes how far it is from what was typed: half for the same sound, else letters changed
    record Correction(String word, double changes) {}

    /// The best word in place of this one, or empty when nothing is near.
    ///
    /// @param typed folded letters that no document has as a word
    Optional<Correction> best(String typed) throws IOException {
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return Optional.empty();
        }
        Candidates candidates = new Candidates(typed);
        for (SuggestWord word : checker.suggestSimilar(
                new Term(Fields.WORDS, typed), LOOKED_AT, known.reader(), SuggestMode.SUGGEST_ALWAYS)) {
            candidates.add(word.string);
        }
        for (int letters = typed.length() - candidates.most; letters <= typed.length() + candidates.most; letters++) {
            for (String name : meanings.ofLength(letters)) {
                candidates.add(name);
            }
        }
        return candidates.best();
    }

    private record Candidate(String word, int documents, double changes) {}

    /// Words that may have been meant by one that was typed.
    private final class Candidates {

        private final String typed;
        private final String sound;
        private final int most;
        private final List<Candidate> found = new ArrayList<>();

        Candidates(String typed) {
            this.typed = typed;
            this.sound = Sound.of(typed);
            this.most = typed.length() >= LONG_ENOUGH_FOR_TWO ? 2 : 1;
        }

        void add(String word) throws IOException {
            if (word.length() < SHORTEST - 1 || !Character.isLetter(word.charAt(0))) {
                return;
            }
            int changes = Changes.between(typed, word, FURTHEST);
            if (changes > FURTHEST) {
                return;
            }
            boolean sameSound = Sound.of(word).equals(sound);
            if (sameSound || changes <= most) {
                found.add(new Candidate(word, known.documents(word), sameSound ? SAME_SOUND : changes));
            }
        }

        Optional<Correction> best() {
            Comparator<Candidate> fewest = Comparator.comparingDouble(Candidate::changes);
            return found.stream()
                    .min(fewest.thenComparing(Comparator.comparingInt(Candidate::documents)
                                    .reversed())
                            .thenComparing(Candidate::word))
                    .map(candidate -> new Correction(candidate.word(), candidate.changes()));
        }
    }
}
