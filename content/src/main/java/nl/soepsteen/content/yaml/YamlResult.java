package nl.soepsteen.content.yaml;

import java.util.List;

/// What reading gives: the top-level mapping, and everything that is not allowed.
///
/// @param fields the mapping; empty when the text is, and as far as it could be read when there are faults
/// @param faults in order of the text
public record YamlResult(YamlValue.Fields fields, List<YamlFault> faults) {
    public YamlResult {
        faults = List.copyOf(faults);
    }
}
