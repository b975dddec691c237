package nl.soepsteen.content.render;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// Parses a body into a tree that is safe to walk recursively.
final class MarkdownTree {

    /// Most blocks within each other; what goes deeper stays text.
    private static final int MAX_OPEN_BLOCKS = 40;

    /// Deepest tree accepted, blocks and inline markup together.
    private static final int MAX_DEPTH = 80;

    private MarkdownTree() {}

    /// @throws TooComplexException when emphasis, links or images are nested or piled up beyond the limits
    static Node parse(String markdown) {
        return parse(markdown, List.of(FootnotesExtension.create()));
    }

    /// The same for a text that stands among others on one page: its notes would get the numbers of theirs.
    ///
    /// @throws TooComplexException as above
    static Node parseWithoutNotes(String markdown) {
        return parse(markdown, List.of());
    }

    private static Node parse(String markdown, List<Extension> more) {
        // A parser for each text, because the meters count for one text. Ours come first: before the extensions walk
        // the tree recursively, and before brackets are looked up.
        InlineMeter meter = new InlineMeter();
        return Parser.builder()
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .postProcessor(MarkdownTree::requireShallow)
                .customInlineContentParserFactory(meter)
                .linkProcessor(meter)
                .extensions(List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.builder().requireTwoTildes(true).build(),
                        AutolinkExtension.create(),
                        TaskListItemsExtension.create()))
                .extensions(more)
                .build()
                .parse(markdown);
    }

    /// Walks without recursion, because the tree may be deeper than the stack.
    private static Node requireShallow(Node root) {
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > MAX_DEPTH) {
                    throw new TooComplexException(
                            "De opmaak zit te diep in elkaar: meer dan " + MAX_DEPTH + " niveaus.");
                }
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return root;
    }
}
