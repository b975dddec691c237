package nl.soepsteen.index.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How Dutch text becomes tokens: *stemmed*, for finding; *exact* (folded only), for preferring the form that was
/// typed; *parts*, for what compounds are made of; and *beginnings*, for words that were not typed to the end.
///
/// Stop words are kept in the index, so that `"van het kastje naar de muur"` can be found; a question leaves
/// them out when it has other words ([#isStopWord]).
public final class DutchAnalysis {

    /// Part of the index schema: raise it with every change that gives other tokens. The golden test
    /// fails until that is done.
    public static final int VERSION = 2;

    /// Letters in the beginnings of words that are kept.
    public static final int SHORTEST_BEGINNING = 2;

    /// Letters in the beginnings of words that are kept.
    public static final int LONGEST_BEGINNING = 4;

    /// Between two values of one field, so that no phrase reaches across.
    private static final int GAP = 100;

    private static final Stemming STEMMING = new Stemming(WordFile.lines("stems.txt"), WordFile.lines("forms.txt"));
    private static final Set<String> STOP_WORDS = Set.copyOf(WordFile.lines("stopwords.txt"));

    private static final Analyzer STEMMED = analyzer(exact -> new StemFilter(exact, STEMMING));
    private static final Analyzer EXACT = analyzer(exact -> exact);
    private static final Analyzer PARTS = analyzer(CompoundFilter::new);
    private static final Analyzer BEGINNINGS =
            analyzer(exact -> new EdgeNGramTokenFilter(exact, SHORTEST_BEGINNING, LONGEST_BEGINNING, false));

    private DutchAnalysis() {}

    /// For finding. Safe for use by many threads.
    public static Analyzer stemmed() {
        return STEMMED;
    }

    /// Folded, not stemmed. Safe for use by many threads.
    public static Analyzer exact() {
        return EXACT;
    }

    /// The stems of the parts of every compound, at its position and with its offsets; nothing for other words, whose
    /// positions are left open. Safe for use by many threads.
    public static Analyzer parts() {
        return PARTS;
    }

    /// The stems of the parts of a compound, two or more; empty for other words.
    ///
    /// @param token from [#exact]
    public static List<String> partsOf(String token) {
        List<String> parts = Loaded.COMPOUNDS.parts(token);
        return parts.isEmpty() ? parts : parts.stream().map(STEMMING::stem).toList();
    }

    /// The parts of a compound as words, two or more; empty for other words.
    ///
    /// @param token from [#exact]
    public static List<String> wordsIn(String token) {
        return Loaded.COMPOUNDS.parts(token);
    }

    /// The stems of other words that mean the same in one of their meanings, in no order that matters. Many are rare or
    /// only nearly the same, so this is for a word that nothing else is found for.
    ///
    /// @param token from [#exact]
    public static List<String> othersFor(String token) {
        return Synonyms.THESAURUS.others(STEMMING.stem(token));
    }

    /// Whether a token is a Dutch word: one of the dictionary's in some form, or a compound of such words. No list has
    /// every word, so "no" says little.
    ///
    /// @param token from [#exact]
    public static boolean isWord(String token) {
        return Loaded.COMPOUNDS.isKnown(token);
    }

    /// The first letters of every exact token, from [#SHORTEST_BEGINNING] to [#LONGEST_BEGINNING] of them: short
    /// beginnings fit so many words that looking all of those up would be slow. Safe for use by many threads.
    public static Analyzer beginnings() {
        return BEGINNINGS;
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

    private static Analyzer analyzer(UnaryOperator<TokenStream> last) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                Tokenizer words = new StandardTokenizer();
                TokenStream folded = new DigitsFilter(new FoldingFilter(new LowerCaseFilter(words)));
                return new TokenStreamComponents(words, last.apply(folded));
            }

            @Override
            protected Reader initReader(String fieldName, Reader reader) {
                return new PlusCharFilter(reader);
            }

            @Override
            public int getPositionIncrementGap(String fieldName) {
                return GAP;
            }
        };
    }

    /// Read when the first word is asked for that no page has.
    private static final class Synonyms {
        static final Thesaurus THESAURUS = new Thesaurus(WordFile.lines("synonyms.txt"), STEMMING);
    }

    /// Read when the first compound is asked for.
    private static final class Loaded {
        static final Compounds COMPOUNDS = new Compounds(PartList.of(WordFile.lines("parts.txt")), STEMMING);
    }
}
