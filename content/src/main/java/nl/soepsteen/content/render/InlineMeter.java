package nl.soepsteen.content.render;

import java.util.Set;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// Counts along while the parser works on one text, and stops it when it would have to look around too much: pairing
/// emphasis signs and looking up brackets cost up to the square of their number, and each `<` and backtick may be
/// followed to the end of its paragraph. It never parses anything itself.
final class InlineMeter implements InlineContentParserFactory, LinkProcessor {

    /// Most emphasis signs in one paragraph, heading or cell. Half of them can nest, each level costing stack.
    static final int MAX_SIGNS = 2_000;

    /// Most steps of pairing emphasis signs in the whole text.
    static final long MAX_PAIRING = 100_000_000;

    /// Most characters looked at behind every `<` and backtick, in the whole text.
    static final long MAX_SCANNED = 100_000_000;

    /// Most characters between brackets that are looked up, nested ones counted at every level.
    static final long MAX_BRACKETED = 8L * InputLimits.MAX_CHARACTERS;

    private long pairing;
    private long scanned;
    private long bracketed;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('*', '_', '~', '<', '`');
    }

    /// The parser asks for a new one at the start of every paragraph, heading and cell.
    @Override
    public InlineContentParser create() {
        return new Run();
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        bracketed += link.text().length();
        if (bracketed > MAX_BRACKETED) {
            throw new TooComplexException("Er staan te veel vierkante haken in elkaar.");
        }
        return LinkResult.none();
    }

    /// One paragraph, heading or cell.
    private final class Run implements InlineContentParser {

        private int signs;
        private int length = -1;

        /// The parser sets the scanner back to where it was.
        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            char sign = scanner.peek();
            if (sign == '<' || sign == '`') {
                scan(scanner);
            } else {
                pair(scanner.matchMultiple(sign));
            }
            return ParsedInline.none();
        }

        private void pair(int run) {
            signs += run;
            pairing += (long) run * signs;
            if (signs > MAX_SIGNS || pairing > MAX_PAIRING) {
                throw new TooComplexException("Er staan te veel sterretjes of liggende streepjes bij elkaar.");
            }
        }

        /// Counts what is left from the first of these signs, once, and takes that for all later ones.
        private void scan(Scanner scanner) {
            if (length < 0) {
                length = scanner.match(c -> c != Scanner.END);
            }
            scanned += length;
            if (scanned > MAX_SCANNED) {
                throw new TooComplexException("Er staan te veel tekens < of ` bij elkaar.");
            }
        }
    }
}
