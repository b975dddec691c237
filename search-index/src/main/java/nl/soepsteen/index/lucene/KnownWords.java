package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.soepsteen.index.analysis.DutchAnalysis;

/// Which words documents have. Tokens are folded.
interface KnownWords {

    /// Whatever documents may come: no word is unknown.
    KnownWords ANY = new AnyWords();

    /// Whether some document has this word, in any inflection, by itself.
    ///
    /// @param exact folded, one token
    boolean hasWhole(String exact) throws IOException;

    /// Whether some document has this word by itself or as a part of a longer one.
    boolean has(String exact) throws IOException;

    /// Whether some document has a word with this stem by itself or as a part of a longer one.
    boolean hasStem(String stem) throws IOException;

    /// Whether there is a document for each of these stems.
    boolean hasAll(List<String> stems) throws IOException;

    /// The words that some document has and that are these two written as one (`buurt`, `huis`: `buurthuis`).
    ///
    /// @param first folded, one token
    /// @param second folded, one token
    List<String> joined(String first, String second) throws IOException;

    /// How many documents have exactly this word.
    int documents(String exact) throws IOException;

    /// How many documents have a word with this stem in the field where most have it.
    int documentsWith(String stem) throws IOException;

    /// Two words written as one, with each of the letters that may stand between.
    static List<String> asOne(String first, String second) {
        return Stream.of("", "s", "en", "e").map(link -> first + link + second).toList();
    }

    static String stem(String exact) {
        return String.join("", DutchAnalysis.tokens(DutchAnalysis.stemmed(), exact));
    }
}
