package nl.soepsteen.content.render;

import java.util.List;

/// Plain text with marked words, for fragments of search results.
public final class Fragment {

    private Fragment() {}

    /// A piece of plain text.
    ///
    /// @param text as people read it, not escaped
    /// @param marked whether it goes between `<mark>` and `</mark>`
    public record Piece(String text, boolean marked) {}

    /// The pieces one after the other as HTML: all text escaped, no element other than `mark`.
    public static SafeHtml html(List<Piece> pieces) {
        StringBuilder html = new StringBuilder();
        for (Piece piece : pieces) {
            html.append(piece.marked ? "<mark>" : "");
            escape(piece.text, html);
            html.append(piece.marked ? "</mark>" : "");
        }
        return new SafeHtml(html.toString());
    }

    private static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
