package nl.soepsteen.platform.browse.web;

/// A term or place with the number of its pages and a link to them.
///
/// @param note explanation, or empty
/// @param count "3 pagina’s"
/// @param invented whether only invented examples speak of it
public record Counted(String text, String note, String count, String address, boolean invented) {}
