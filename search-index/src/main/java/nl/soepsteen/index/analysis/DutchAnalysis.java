package nl.soepsteen.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How Dutch text becomes tokens, in two ways: *stemmed*, for finding, and *exact* (folded only), for beginnings of
/// words and for preferring the form that was typed.
///
/// Stop words are kept in the index, so that `"van het kastje naar de muur"` can be found; a question leaves
/// them out when it has other words ([#isStopWord]).
public final class DutchAnalysis {

    /// Part of the index schema: raise it with every change that gives other tokens. The golden test
    /// fails until that is done.
    public static final int VERSION = 1;

    /// Between two values of one field, so that no phrase reaches across.
    private static final int GAP = 100;

    private static final Stemming STEMMING = new Stemming("stems.txt");
    private static final Set<String> STOP_WORDS = Set.copyOf(WordFile.lines("stopwords.txt"));

    private static final Analyzer STEMMED = analyzer(true);
    private static final Analyzer EXACT = analyzer(false);

    private DutchAnalysis() {}

    /// For finding. Safe for use by many threads.
    public static Analyzer stemmed() {
        return STEMMED;
    }

    /// Folded, not stemmed. Safe for use by many threads.
    public static Analyzer exact() {
        return EXACT;
    }

    /// Whether a word says little by itself.
    ///
    /// @param token from [#exact]
    public static boolean isStopWord(String token) {
        return STOP_WORDS.contains(token);
    }

    /// The tokens of a short text, in order.
    public static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static Analyzer analyzer(boolean stemmed) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                Tokenizer words = new StandardTokenizer();
                TokenStream folded = new FoldingFilter(new LowerCaseFilter(words));
                return new TokenStreamComponents(words, stemmed ? new StemFilter(folded, STEMMING) : folded);
            }

            @Override
            public int getPositionIncrementGap(String fieldName) {
                return GAP;
            }
        };
    }
}
