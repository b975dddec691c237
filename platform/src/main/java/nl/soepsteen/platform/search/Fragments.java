package nl.soepsteen.platform.search;

import java.util.List;
import java.util.stream.Collectors;
import nl.soepsteen.content.render.Fragment;
import nl.soepsteen.content.render.SafeHtml;
import nl.soepsteen.index.Passage;

/// Passages as HTML: text, with `<mark>` around what was asked for and nothing else.
public final class Fragments {

    private Fragments() {}

    /// One passage.
    public static SafeHtml html(Passage passage) {
        return Fragment.html(pieces(passage));
    }

    /// Several passages in one line of text.
    public static String html(List<Passage> passages) {
        return passages.stream().map(passage -> html(passage).toString()).collect(Collectors.joining(" … "));
    }

    private static List<Fragment.Piece> pieces(Passage passage) {
        return passage.pieces().stream()
                .map(piece -> new Fragment.Piece(piece.text(), piece.marked()))
                .toList();
    }
}
