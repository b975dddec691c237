package nl.soepsteen.index.lucene;

import java.io.IOException;
import nl.soepsteen.index.analysis.DutchAnalysis;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// Which words the documents of an index have.
record KnownWords(IndexReader reader) {

    /// Whether some document has this word, in any inflection, by itself.
    ///
    /// @param exact folded, one token
    boolean hasWhole(String exact) throws IOException {
        if (reader.docFreq(new Term(Fields.WORDS, exact)) > 0) {
            return true;
        }
        String stem = stem(exact);
        for (Fields.Weighted in : Fields.SEARCHED) {
            if (reader.docFreq(new Term(in.field(), stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether some document has this word by itself or as a part of a longer one.
    boolean has(String exact) throws IOException {
        return hasWhole(exact) || hasPart(stem(exact));
    }

    /// Whether some document has a word with this stem by itself or as a part of a longer one.
    boolean hasStem(String stem) throws IOException {
        for (Fields.Weighted in : Fields.SEARCHED) {
            if (reader.docFreq(new Term(in.field(), stem)) > 0) {
                return true;
            }
        }
        return hasPart(stem);
    }

    private boolean hasPart(String stem) throws IOException {
        return reader.docFreq(new Term(Fields.MAIN_PARTS, stem)) > 0
                || reader.docFreq(new Term(Fields.TEXT_PARTS, stem)) > 0;
    }

    /// How many documents have exactly this word.
    int documents(String exact) throws IOException {
        return reader.docFreq(new Term(Fields.WORDS, exact));
    }

    /// How many documents have a word with this stem in the field where most have it.
    int documentsWith(String stem) throws IOException {
        int most = 0;
        for (Fields.Weighted in : Fields.SEARCHED) {
            most = Math.max(most, reader.docFreq(new Term(in.field(), stem)));
        }
        return most;
    }

    static String stem(String exact) {
        return String.join("", DutchAnalysis.tokens(DutchAnalysis.stemmed(), exact));
    }
}
