package nl.soepsteen.index.query;

/// A run of characters between spaces, or between quotes.
///
/// @param text not blank
/// @param quoted whether it stood between quotes
/// @param minus whether a minus sign stood right before it
record Token(String text, boolean quoted, boolean minus) {}
