package nl.soepsteen.content.yaml;

/// Something in a YAML text that cannot be read or is not allowed.
///
/// @param line 1-based
/// @param message what is wrong, one Dutch sentence
/// @param advice what to do, one Dutch sentence
public record YamlFault(int line, String message, String advice) {}
