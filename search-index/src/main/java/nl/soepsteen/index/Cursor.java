package nl.soepsteen.index;

/// A place in an answer from which to go on, at the same cost however deep. It survives changes to the index: hits that
/// did not change are neither skipped nor repeated. Opaque: made by an answer, handed back in a request.
///
/// @param token URL-safe text
public record Cursor(String token) {}
