package nl.soepsteen.content.compare;

/// Words in a row that have one thing in common.
///
/// @param text with the spaces and line ends between the words
public record Piece(Change change, String text) {

    /// What became of the words.
    public enum Change {
        KEPT,
        ADDED,
        REMOVED
    }
}
