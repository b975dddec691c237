package nl.soepsteen.content.render;

import java.util.Set;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// Counts along while the parser works on one text, and stops it when emphasis signs or brackets pile up: pairing the
/// former and looking up the latter costs up to the square of their number. It never parses anything itself.
final class InlineMeter implements InlineContentParserFactory, LinkProcessor {

    /// Most emphasis signs in one paragraph, heading or cell. Half of them can nest, each level costing stack.
    static final int MAX_SIGNS = 2_000;

    /// Most steps of pairing emphasis signs in the whole text.
    static final long MAX_PAIRING = 100_000_000;

    /// Most characters between brackets that are looked up, nested ones counted at every level.
    static final long MAX_BRACKETED = 8L * InputLimits.MAX_CHARACTERS;

    private long pairing;
    private long bracketed;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('*', '_', '~');
    }

    /// The parser asks for a new one at the start of every paragraph, heading and cell.
    @Override
    public InlineContentParser create() {
        int[] signs = {0};
        return state -> {
            int run = state.scanner().matchMultiple(state.scanner().peek());
            signs[0] += run;
            pairing += (long) run * signs[0];
            if (signs[0] > MAX_SIGNS || pairing > MAX_PAIRING) {
                throw new TooComplexException("Er staan te veel sterretjes of liggende streepjes bij elkaar.");
            }
            return ParsedInline.none();
        };
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        bracketed += link.text().length();
        if (bracketed > MAX_BRACKETED) {
            throw new TooComplexException("Er staan te veel vierkante haken in elkaar.");
        }
        return LinkResult.none();
    }
}
