package nl.soepsteen.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// Parts a number from the word that is written to it: `65plussers` becomes `65 plussers`, as `65-plussers` does. Units
/// and names stay whole (`10km`, `2e`, `h20`).
final class DigitsFilter extends TokenFilter {

    /// Letters of a word that is parted from its number.
    private static final int SHORTEST_WORD = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private @Nullable String word;
    private int end;

    DigitsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        String waiting = word;
        if (waiting != null) {
            word = null;
            int start = offset.endOffset() < end ? offset.endOffset() : offset.startOffset();
            term.setEmpty().append(waiting);
            offset.setOffset(start, end);
            increment.setPositionIncrement(1);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        int digits = digits();
        if (digits > 0 && term.length() - digits >= SHORTEST_WORD && areLettersFrom(digits)) {
            part(digits);
        }
        return true;
    }

    private void part(int digits) {
        word = term.subSequence(digits, term.length()).toString();
        end = offset.endOffset();
        boolean asWritten = end - offset.startOffset() == term.length();
        offset.setOffset(offset.startOffset(), asWritten ? offset.startOffset() + digits : end);
        term.setLength(digits);
    }

    private int digits() {
        int count = 0;
        while (count < term.length() && term.charAt(count) >= '0' && term.charAt(count) <= '9') {
            count++;
        }
        return count;
    }

    private boolean areLettersFrom(int start) {
        for (int i = start; i < term.length(); i++) {
            if (!Character.isLetter(term.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = null;
    }
}
