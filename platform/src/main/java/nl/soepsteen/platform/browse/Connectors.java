package nl.soepsteen.platform.browse;

import java.util.List;
import nl.soepsteen.platform.place.PlacePath;

/// Who connects people somewhere, of those who want that to be seen. Another feature makes a bean of this.
public interface Connectors {

    /// The first so many by name; of a gemeente those of its wijken too.
    ///
    /// @param most how many at most
    List<Connector> at(PlacePath place, int most);

    /// Somebody who connects people.
    ///
    /// @param address of their page
    /// @param hats "namens Stichting De Brug", "als bewoner"
    record Connector(String name, String address, List<String> hats) {

        public Connector {
            hats = List.copyOf(hats);
        }
    }
}
