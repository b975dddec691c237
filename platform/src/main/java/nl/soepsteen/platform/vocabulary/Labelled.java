package nl.soepsteen.platform.vocabulary;

/// A term as people read it.
///
/// @param value its slug, for addresses and the API
/// @param label plain Dutch
/// @param note one-line explanation, or empty
public record Labelled(String value, String label, String note) {}
