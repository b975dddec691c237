package nl.soepsteen.content.compare;

import java.util.List;
import nl.soepsteen.content.compare.Piece.Change;

/// A section of a page in two versions.
///
/// @param heading as it stands in the later version, or in the earlier one when it is gone; empty for what comes
///     before the first
/// @param pieces all of its text in order
public record SectionDifference(String heading, List<Piece> pieces) {

    public SectionDifference {
        pieces = List.copyOf(pieces);
    }

    /// Whether anything in it is different.
    public boolean isChanged() {
        return pieces.stream().anyMatch(piece -> piece.change() != Change.KEPT);
    }
}
