package nl.soepsteen.index.lucene;

import java.util.List;
import java.util.Optional;
import nl.soepsteen.index.analysis.DutchAnalysis;
import org.jspecify.annotations.Nullable;

/// A word or phrase as the index knows it.
///
/// @param stems one or more, in order
/// @param exact the same, unstemmed
/// @param joined the stem of a hyphenated word written as one (`wijk-team` → that of `wijkteam`), or null
record Analysed(
        List<String> stems, List<String> exact, @Nullable String joined) {

    /// Longer phrases are cut: each token costs, and no one quotes a page.
    private static final int MAX_TOKENS = 20;

    /// Empty when the text holds no word at all.
    static Optional<Analysed> of(String text) {
        List<String> stems = DutchAnalysis.tokens(DutchAnalysis.stemmed(), text);
        List<String> exact = DutchAnalysis.tokens(DutchAnalysis.exact(), text);
        if (stems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Analysed(cut(stems), cut(exact), joined(text)));
    }

    boolean isStopWord() {
        return exact.size() == 1 && DutchAnalysis.isStopWord(exact.getFirst());
    }

    /// The letters of a word's beginning as exact tokens have them; empty when none are left.
    static String folded(String letters) {
        return String.join("", DutchAnalysis.tokens(DutchAnalysis.exact(), letters));
    }

    private static List<String> cut(List<String> tokens) {
        return List.copyOf(tokens.subList(0, Math.min(tokens.size(), MAX_TOKENS)));
    }

    private static @Nullable String joined(String text) {
        if (!text.matches("\\p{L}+(-\\p{L}+){1,2}")) {
            return null;
        }
        List<String> tokens = DutchAnalysis.tokens(DutchAnalysis.stemmed(), text.replace("-", ""));
        return tokens.size() == 1 ? tokens.getFirst() : null;
    }
}
