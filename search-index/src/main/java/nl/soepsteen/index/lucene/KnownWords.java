package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.index.analysis.DutchAnalysis;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// Which words the documents of an index have.
record KnownWords(IndexReader reader) {

    /// Letters between two words that are written as one.
    private static final List<String> LINKS = List.of("", "s", "en", "e");

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

    /// Whether there is a document for each of these stems.
    boolean hasAll(List<String> stems) throws IOException {
        for (String stem : stems) {
            if (!hasStem(stem)) {
                return false;
            }
        }
        return true;
    }

    /// The words that some document has and that are these two written as one (`buurt`, `huis`: `buurthuis`).
    ///
    /// @param first folded, one token
    /// @param second folded, one token
    List<String> joined(String first, String second) throws IOException {
        List<String> words = new ArrayList<>();
        for (String link : LINKS) {
            String word = first + link + second;
            if (hasWhole(word)) {
                words.add(word);
            }
        }
        return words;
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
