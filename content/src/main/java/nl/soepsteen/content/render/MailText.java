package nl.soepsteen.content.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// Writes a parsed text as plain text for mail.
final class MailText {

    private static final int WIDTH = 76;

    /// However deep something lies, this much of a line is left for it.
    private static final int NARROWEST = 30;

    private final String site;

    MailText(String site) {
        this.site = site;
    }

    String of(Node document) {
        return String.join("\n", blocks(document, WIDTH, true));
    }

    /// The lines of what stands in a block, with or without an empty one between blocks.
    private List<String> blocks(Node parent, int width, boolean apart) {
        List<String> lines = new ArrayList<>();
        String box = "";
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TaskListItemMarker marker) {
                box = marker.isChecked() ? "[x] " : "[ ] ";
                continue;
            }
            List<String> block = behind(box, "", block(child, Math.max(width, NARROWEST)));
            box = "";
            if (!block.isEmpty() && !lines.isEmpty() && apart) {
                lines.add("");
            }
            lines.addAll(block);
        }
        return lines;
    }

    private List<String> block(Node node, int width) {
        return switch (node) {
            case Paragraph paragraph -> wrap(words(paragraph), width);
            case Heading heading -> wrap(words(heading), width);
            case BlockQuote quote -> behind("> ", "> ", blocks(quote, width - 2, true));
            case BulletList list -> items(list, list.isTight(), width, 0);
            case OrderedList list -> {
                Integer first = list.getMarkerStartNumber();
                yield items(list, list.isTight(), width, first == null ? 1 : Math.max(first, 1));
            }
            case FencedCodeBlock code -> behind("    ", "    ", literal(code.getLiteral()));
            case IndentedCodeBlock code -> behind("    ", "    ", literal(code.getLiteral()));
            case HtmlBlock html -> literal(html.getLiteral());
            case ThematicBreak _ -> List.of("* * *");
            case TableRow row -> wrap(cells(row), width);
            case CustomNode other when other.getFirstChild() instanceof TableRow -> blocks(other, width, false);
            case CustomNode other -> wrap(words(other), width);
            default -> blocks(node, width, false);
        };
    }

    private List<String> items(Node list, boolean tight, int width, int number) {
        List<String> lines = new ArrayList<>();
        int next = number;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                String marker = number == 0 ? "- " : next++ + ". ";
                if (!tight && !lines.isEmpty()) {
                    lines.add("");
                }
                List<String> inside = blocks(item, width - marker.length(), !tight);
                lines.addAll(behind(marker, " ".repeat(marker.length()), inside.isEmpty() ? List.of("") : inside));
            }
        }
        return lines;
    }

    private static List<String> behind(String first, String others, List<String> lines) {
        List<String> behind = new ArrayList<>();
        for (String line : lines) {
            behind.add(((behind.isEmpty() ? first : others) + line).stripTrailing());
        }
        return behind;
    }

    private static List<String> literal(String literal) {
        return literal.stripTrailing().lines().toList();
    }

    /// Breaks at spaces; a word that is longer than a line stays whole, it may be an address.
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String given : text.strip().split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : given.strip().split(" +", -1)) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines.size() == 1 && lines.getFirst().isEmpty() ? List.of() : lines;
    }

    private String cells(TableRow row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(words(cell));
            }
        }
        return String.join(" · ", cells);
    }

    private String words(Node node) {
        Words words = new Words();
        words.below(node);
        return words.out.toString();
    }

    private final class Words extends AbstractVisitor {

        private final StringBuilder out = new StringBuilder();

        private void below(Node node) {
            visitChildren(node);
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
            out.append('\n');
        }

        @Override
        public void visit(Link link) {
            int from = out.length();
            visitChildren(link);
            address(link.getDestination(), out.substring(from));
        }

        @Override
        public void visit(Image image) {
            String alternative = InlineText.of(image);
            out.append(alternative.isEmpty() ? "[beeld]" : "[beeld: " + alternative + "]");
        }

        private void address(String destination, String shown) {
            String whole =
                    destination.startsWith("/") && !destination.startsWith("//") ? site + destination : destination;
            if (!shown.equals(destination) && !shown.equals(whole) && !destination.startsWith("#")) {
                out.append(" (").append(whole.strip()).append(')');
            }
        }
    }
}
