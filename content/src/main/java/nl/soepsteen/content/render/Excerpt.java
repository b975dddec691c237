package nl.soepsteen.content.render;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// The beginning of a body as people would quote it: its first paragraphs, without headings, lists and tables.
final class Excerpt {

    /// Longest excerpt, in characters, the ellipsis included.
    static final int MAX_CHARACTERS = 300;

    private Excerpt() {}

    static String of(Node document) {
        StringBuilder words = new StringBuilder();
        for (Node block = document.getFirstChild();
                block != null && words.length() <= MAX_CHARACTERS;
                block = block.getNext()) {
            if (block instanceof Paragraph) {
                words.append(words.isEmpty() ? "" : " ").append(InlineText.of(block));
            }
        }
        return cut(words.toString().replaceAll("\\s+", " ").strip());
    }

    private static String cut(String text) {
        if (text.length() <= MAX_CHARACTERS) {
            return text;
        }
        int end = text.lastIndexOf(' ', MAX_CHARACTERS - 1);
        if (end <= 0) {
            end = MAX_CHARACTERS - 1;
            end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        }
        return text.substring(0, end) + "…";
    }
}
