package nl.soepsteen.index.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Puts the stems of its parts in the place of every compound, with the offsets of the whole, and leaves out all other
/// tokens. Positions stay those of the words in the text.
final class CompoundFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Queue<String> waiting = new ArrayDeque<>();
    private int skipped;

    CompoundFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            // The offsets are still those of the compound.
            term.setEmpty().append(waiting.remove());
            increment.setPositionIncrement(0);
            return true;
        }
        while (input.incrementToken()) {
            waiting.addAll(DutchAnalysis.partsOf(term.toString()));
            skipped += increment.getPositionIncrement();
            if (!waiting.isEmpty()) {
                term.setEmpty().append(waiting.remove());
                increment.setPositionIncrement(skipped);
                skipped = 0;
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        skipped = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
    }
}
