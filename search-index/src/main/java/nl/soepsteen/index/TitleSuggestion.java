package nl.soepsteen.index;

/// A document whose title goes on from what somebody typed.
///
/// @param id as in [Hit]
/// @param slug for its address
/// @param title as people read it
/// @param kind the value in [Facet#KIND]; empty when it has none
/// @param invented an invented example
/// @param guessed whether it fits only when a slip of the pen is allowed for
public record TitleSuggestion(String id, String slug, String title, String kind, boolean invented, boolean guessed) {}
