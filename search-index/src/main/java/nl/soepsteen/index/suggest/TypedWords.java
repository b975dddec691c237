package nl.soepsteen.index.suggest;

import java.util.List;
import nl.soepsteen.index.analysis.DutchAnalysis;

/// What somebody has typed so far of a name. Whatever the text, reading it succeeds.
///
/// @param words folded, in the order typed; each may be the beginning of a longer one
public record TypedWords(List<String> words) {

    /// Letters of a word that are compared: longer beginnings say nothing more.
    public static final int MAX_LETTERS = 20;

    /// Letters that say enough to look for names: one letter fits nearly everything.
    private static final int ENOUGH = 2;

    private static final int MAX_LENGTH = 100;
    private static final int MAX_WORDS = 8;

    public TypedWords {
        words = List.copyOf(words);
    }

    /// Reads a text; what stands far behind is not looked at.
    public static TypedWords of(String text) {
        String start = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        return new TypedWords(DutchAnalysis.tokens(DutchAnalysis.exact(), start).stream()
                .limit(MAX_WORDS)
                .map(word -> beginning(word, MAX_LETTERS))
                .toList());
    }

    /// Whether there is too little to look for.
    public boolean isTooShort() {
        return words.stream().mapToInt(TypedWords::letters).sum() < ENOUGH;
    }

    /// So many letters of a word; the word itself when it has no more.
    public static String beginning(String word, int letters) {
        return letters(word) <= letters ? word : word.substring(0, word.offsetByCodePoints(0, letters));
    }

    /// How many letters a word has; one outside the first plane of Unicode is one.
    public static int letters(String word) {
        return word.codePointCount(0, word.length());
    }
}
