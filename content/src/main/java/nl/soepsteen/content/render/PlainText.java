package nl.soepsteen.content.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Collects what a reader reads, without markup: every paragraph, list item and table row on its own line.
final class PlainText extends AbstractVisitor {

    /// Keeps the words of neighbouring cells apart, for readers of a fragment as well as for phrase search.
    private static final String BETWEEN_CELLS = " · ";

    private final Footnotes footnotes;
    private final StringBuilder out = new StringBuilder();
    private final List<Footnotes.Note> referred = new ArrayList<>();
    private final Set<Footnotes.Note> known = new HashSet<>();

    PlainText(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    /// The text so far, without white space at the ends.
    String text() {
        return out.toString().strip();
    }

    /// The notes that the text so far refers to, in order, each once. Grows when more text is added.
    List<Footnotes.Note> referred() {
        return referred;
    }

    /// Adds the notes that `node` refers to without adding its words.
    void addReferences(Node node) {
        int before = out.length();
        visitChildren(node);
        out.setLength(before);
    }

    void addChildren(Node node) {
        visitChildren(node);
        endLine();
    }

    @Override
    public void visit(Paragraph paragraph) {
        addChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        addChildren(heading);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        lines(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        lines(block.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        lines(block.getLiteral());
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        out.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        endLine();
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof FootnoteDefinition)) {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case FootnoteReference reference -> {
                Footnotes.Use use = footnotes.use(reference);
                if (use != null && known.add(use.note())) {
                    referred.add(use.note());
                }
            }
            case TableRow row -> addChildren(row);
            case TableCell cell -> {
                if (cell.getPrevious() != null) {
                    out.append(BETWEEN_CELLS);
                }
                visitChildren(cell);
            }
            default -> visitChildren(node);
        }
    }

    private void lines(String literal) {
        out.append(literal);
        endLine();
    }

    private void endLine() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
