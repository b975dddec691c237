package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// The words that the documents of an index have.
record IndexedWords(IndexReader reader) implements KnownWords {

    @Override
    public boolean hasWhole(String exact) throws IOException {
        if (reader.docFreq(new Term(Fields.WORDS, exact)) > 0) {
            return true;
        }
        String stem = KnownWords.stem(exact);
        for (Fields.Weighted in : Fields.SEARCHED) {
            if (reader.docFreq(new Term(in.field(), stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean has(String exact) throws IOException {
        return hasWhole(exact) || hasPart(KnownWords.stem(exact));
    }

    @Override
    public boolean hasStem(String stem) throws IOException {
        for (Fields.Weighted in : Fields.SEARCHED) {
            if (reader.docFreq(new Term(in.field(), stem)) > 0) {
                return true;
            }
        }
        return hasPart(stem);
    }

    @Override
    public boolean hasAll(List<String> stems) throws IOException {
        for (String stem : stems) {
            if (!hasStem(stem)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<String> joined(String first, String second) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : KnownWords.asOne(first, second)) {
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

    @Override
    public int documents(String exact) throws IOException {
        return reader.docFreq(new Term(Fields.WORDS, exact));
    }

    @Override
    public int documentsWith(String stem) throws IOException {
        int most = 0;
        for (Fields.Weighted in : Fields.SEARCHED) {
            most = Math.max(most, reader.docFreq(new Term(in.field(), stem)));
        }
        return most;
    }
}
