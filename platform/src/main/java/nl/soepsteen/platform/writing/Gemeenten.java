package nl.soepsteen.platform.writing;

import java.util.Collection;
import java.util.List;
import nl.soepsteen.content.vocabulary.Regions;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.stereotype.Component;

/// The names of all gemeenten, to choose from while typing.
@Component
public class Gemeenten {

    private final List<String> names = Regions.shipped().areas().values().stream()
            .flatMap(Collection::stream)
            .distinct()
            .sorted(Dutch.alphabetical())
            .toList();

    /// In the order of the Dutch alphabet.
    public List<String> names() {
        return names;
    }
}
