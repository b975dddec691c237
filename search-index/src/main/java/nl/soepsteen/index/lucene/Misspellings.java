package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.index.analysis.DutchAnalysis;

/// Puts words that documents have in the place of those that none has.
///
/// A word is left as it is when it and a neighbour are one word (`buurt huis`). Else one change of letters is believed
/// first, then that it is a new compound of known parts, then that a space was forgotten, then two changes.
final class Misspellings {

    /// Misspellings looked for; each costs a walk through many words of the index.
    private static final int MOST_CORRECTIONS = 5;

    /// Letters in the shorter of two words that were typed without the space between.
    private static final int SHORTEST_HALF = Corrector.SHORTEST - 1;

    private final IndexedWords known;
    private final Meanings meanings;
    private final Corrector corrector;

    /// @param meanings whose words are known though no document may have them
    Misspellings(IndexedWords known, Meanings meanings) {
        this.known = known;
        this.meanings = meanings;
        this.corrector = new Corrector(known, meanings);
    }

    /// @param words in the order typed
    List<TypedWord> corrected(List<TypedWord> words) throws IOException {
        List<TypedWord> result = new ArrayList<>();
        int corrections = 0;
        for (int i = 0; i < words.size(); i++) {
            if (corrections < MOST_CORRECTIONS && isUnknown(words, i)) {
                corrections++;
                result.addAll(instead(words.get(i)));
            } else {
                result.add(words.get(i));
            }
        }
        return result;
    }

    private boolean isUnknown(List<TypedWord> words, int at) throws IOException {
        TypedWord word = words.get(at);
        String exact = word.exact();
        if (exact.length() < Corrector.SHORTEST
                || word.isStopWord()
                || !exact.chars().allMatch(Character::isLetter)
                || meanings.knows(exact)
                || DutchAnalysis.isWord(exact)
                || known.has(exact)) {
            return false;
        }
        if (at > 0 && !known.joined(words.get(at - 1).exact(), exact).isEmpty()) {
            return false;
        }
        return at + 1 == words.size()
                || known.joined(exact, words.get(at + 1).exact()).isEmpty();
    }

    private List<TypedWord> instead(TypedWord word) throws IOException {
        var correction = corrector.best(word.exact());
        if (correction.isPresent() && correction.get().changes() <= 1) {
            return List.of(word.as(correction.get().word()));
        }
        List<String> parts = DutchAnalysis.partsOf(word.exact());
        if (!parts.isEmpty() && known.hasAll(parts)) {
            return List.of(word);
        }
        List<TypedWord> broken = broken(word);
        if (!broken.isEmpty()) {
            return broken;
        }
        return correction.map(other -> List.of(word.as(other.word()))).orElse(List.of(word));
    }

    /// Two words that were typed without the space between, the longer first one first.
    private List<TypedWord> broken(TypedWord word) throws IOException {
        String exact = word.exact();
        for (int at = exact.length() - SHORTEST_HALF; at >= SHORTEST_HALF; at--) {
            String first = exact.substring(0, at);
            String second = exact.substring(at);
            if (known.documents(first) > 0 && known.documents(second) > 0) {
                return List.of(word.as(first), word.as(second));
            }
        }
        return List.of();
    }
}
