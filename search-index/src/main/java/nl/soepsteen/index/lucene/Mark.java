package nl.soepsteen.index.lucene;

/// A place in a section's text that was asked for.
///
/// @param section index of the section
/// @param start first character
/// @param end behind the last character
/// @param part which part of the question
/// @param weight how much finding that part says
record Mark(int section, int start, int end, int part, float weight) {}
