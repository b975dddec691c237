package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
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
/// the
/// one that most documents have. Swapped neighbours count as one change.
final class Corrector {

    /// Shorter words have too many neighbours to guess.
    static final int SHORTEST = 4;

    /// Longer than any word people mean.
    static final int LONGEST = 40;

    /// From this length two changes are believed; before it one.
    private static final int LONG_ENOUGH_FOR_TWO = 6;

    private static final int LOOKED_AT = 20;

    /// A word that sounds the same is as good as one with half a change.
    private static final double SAME_SOUND = 0.5;

    private final KnownWords known;
    private final Collection<String> names;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    /// @param names words that are known though no document may have them
    Corrector(KnownWords known, Collection<String> names) {
        this.known = known;
        this.names = names;
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
        int most = typed.length() >= LONG_ENOUGH_FOR_TWO ? 2 : 1;
        List<Candidate> candidates = new ArrayList<>();
        for (SuggestWord word : checker.suggestSimilar(
                new Term(Fields.WORDS, typed), LOOKED_AT, known.reader(), SuggestMode.SUGGEST_ALWAYS)) {
            add(typed, word.string, word.freq, most, candidates);
        }
        for (String name : names) {
            if (Math.abs(name.length() - typed.length()) <= most) {
                add(typed, name, known.documents(name), most, candidates);
            }
        }
        return candidates.stream()
                .min(Comparator.comparingDouble(Candidate::changes)
                        .thenComparing(
                                Comparator.comparingInt(Candidate::documents).reversed())
                        .thenComparing(Candidate::word))
                .map(candidate -> new Correction(candidate.word(), candidate.changes()));
    }

    private record Candidate(String word, int documents, double changes) {}

    private static void add(String typed, String word, int documents, int most, List<Candidate> candidates) {
        if (word.length() < SHORTEST - 1 || !Character.isLetter(word.charAt(0))) {
            return;
        }
        boolean sameSound = Sound.of(word).equals(Sound.of(typed));
        int changes = Changes.between(typed, word, most);
        if (sameSound || changes <= most) {
            candidates.add(new Candidate(word, documents, sameSound ? SAME_SOUND : changes));
        }
    }
}
