package nl.soepsteen.content.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What reading gives: the top-level mapping, and everything that is not allowed.
///
/// @param fields the mapping; empty when the text is, and null when it could not be read to its end
/// @param faults in order of the text; never empty when `fields` is null
public record YamlResult(YamlValue.@Nullable Fields fields, List<YamlFault> faults) {
    public YamlResult {
        faults = List.copyOf(faults);
    }
}
