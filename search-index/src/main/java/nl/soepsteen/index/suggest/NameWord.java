package nl.soepsteen.index.suggest;

import java.util.List;
import nl.soepsteen.index.analysis.DutchAnalysis;

/// A word of a name, with what it is made of: somebody who types "caf" may be looking for a taalcafé.
///
/// @param exact the word, folded
/// @param parts the words it is made of when it is a compound, otherwise empty
public record NameWord(String exact, List<String> parts) {

    public NameWord {
        parts = List.copyOf(parts);
    }

    /// The words of a name, in order; empty when it has no letter or digit.
    public static List<NameWord> of(String name) {
        return DutchAnalysis.tokens(DutchAnalysis.exact(), name).stream()
                .map(token -> new NameWord(token, DutchAnalysis.wordsIn(token)))
                .toList();
    }
}
