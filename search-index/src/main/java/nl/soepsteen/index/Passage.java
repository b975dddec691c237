package nl.soepsteen.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A few sentences of a document around the words asked for. Plain text in pieces: markup is made where it is shown.
///
/// @param heading the section it comes from, or null before the first heading
/// @param anchor that section's id on the page, or null when `heading` is
/// @param pieces the text in order; joined they give the passage, with … where a long sentence was cut
public record Passage(@Nullable String heading, @Nullable String anchor, List<Piece> pieces) {

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /// A run of text.
    ///
    /// @param text as in the document, except for the … of a cut
    /// @param marked whether it is what the user asked for
    public record Piece(String text, boolean marked) {}
}
