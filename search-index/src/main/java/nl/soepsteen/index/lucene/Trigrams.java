package nl.soepsteen.index.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.soepsteen.index.analysis.DutchAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;

/// Every run of three letters in a word.
final class Trigrams extends AnalyzerWrapper {

    private static final int LENGTH = 3;

    Trigrams() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        return DutchAnalysis.exact();
    }

    @Override
    protected TokenStreamComponents wrapComponents(String fieldName, TokenStreamComponents components) {
        return new TokenStreamComponents(
                components.getSource(), new NGramTokenFilter(components.getTokenStream(), LENGTH));
    }

    /// Those of one folded word, each once; none for a shorter one.
    static List<String> of(String word) {
        Set<String> grams = new LinkedHashSet<>();
        for (int i = 0; i + LENGTH <= word.length(); i++) {
            grams.add(word.substring(i, i + LENGTH));
        }
        return List.copyOf(grams);
    }
}
