package nl.soepsteen.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Puts [Stemming] into a token stream.
final class StemFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Stemming stemming;

    StemFilter(TokenStream input, Stemming stemming) {
        super(input);
        this.stemming = stemming;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String stem = stemming.stem(word);
        if (!stem.equals(word)) {
            term.setEmpty().append(stem);
        }
        return true;
    }
}
