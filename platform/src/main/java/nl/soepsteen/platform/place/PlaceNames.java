package nl.soepsteen.platform.place;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.soepsteen.content.document.Place;

/// How a place is written for people.
public final class PlaceNames {

    private PlaceNames() {}

    /// Smallest part first: "Bospolder, Rotterdam".
    public static String inFull(Place place) {
        return String.join(", ", parts(place).reversed());
    }

    /// The names it consists of: gemeente, and where known wijk and buurt.
    public static List<String> parts(Place place) {
        return Stream.of(place.gemeente(), place.wijk(), place.buurt())
                .filter(Objects::nonNull)
                .toList();
    }
}
