package nl.soepsteen.platform.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.soepsteen.content.document.Suggestion;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Tally;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.place.Places;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.stereotype.Component;

/// The gemeenten and wijken that pages speak of. "In the whole country" is not a place among them.
@Component
public class KnownPlaces {

    private static final Comparator<KnownPlace> BY_NAME = Comparator.comparing(KnownPlace::name, Dutch.alphabetical())
            .thenComparing(place -> place.path().value());

    private static final int SUGGESTED = 3;

    private final Places places;
    private final Search search;

    KnownPlaces(Places places, Search search) {
        this.places = places;
        this.search = search;
    }

    /// All gemeenten by name.
    public List<KnownPlace> gemeenten() {
        return named(search.tallies(Facet.GEMEENTE));
    }

    /// All wijken by name, whatever their gemeente.
    public List<KnownPlace> wijken() {
        return named(search.tallies(Facet.WIJK));
    }

    /// The wijken of a gemeente by name.
    public List<KnownPlace> wijken(PlacePath gemeente) {
        // From "rotterdam/" up to what would follow it: '0' is the character behind the slash.
        return named(search.tallies(Facet.WIJK).subMap(gemeente + "/", gemeente + "0"));
    }

    /// The gemeente somebody means by this part of an address; capitals, accents and spaces do no harm.
    public Optional<KnownPlace> gemeente(String typed) {
        return Typed.slug(typed).map(slug -> new PlacePath(slug.value())).flatMap(path -> known(Facet.GEMEENTE, path));
    }

    /// The wijk somebody means by these two parts of an address.
    public Optional<KnownPlace> wijk(String typedGemeente, String typedWijk) {
        return Typed.slug(typedGemeente)
                .flatMap(gemeente -> Typed.slug(typedWijk).map(wijk -> new PlacePath(gemeente + "/" + wijk)))
                .flatMap(path -> known(Facet.WIJK, path));
    }

    /// At most three gemeenten or wijken with a name near this one.
    public List<KnownPlace> nearest(String typed) {
        return nearest(Stream.concat(gemeenten().stream(), wijken().stream()), typed);
    }

    /// At most three wijken of this gemeente with a name near this one; when it has none, of any place.
    public List<KnownPlace> nearest(PlacePath gemeente, String typed) {
        List<KnownPlace> near = nearest(wijken(gemeente).stream(), typed);
        return near.isEmpty() ? nearest(typed) : near;
    }

    private static List<KnownPlace> nearest(Stream<KnownPlace> places, String typed) {
        Map<String, List<KnownPlace>> byName = new LinkedHashMap<>();
        places.forEach(place -> byName.computeIfAbsent(place.path().slug(), _ -> new ArrayList<>())
                .add(place));
        return Suggestion.nearest(typed, List.copyOf(byName.keySet())).stream()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .limit(SUGGESTED)
                .toList();
    }

    private Optional<KnownPlace> known(Facet facet, PlacePath path) {
        if (path.equals(PlacePath.NATIONWIDE)) {
            return Optional.empty();
        }
        // A name that only withdrawn pages spoke of is nobody's business.
        return Optional.ofNullable(search.tallies(facet).get(path.value()))
                .flatMap(tally -> places.name(path.value()).map(name -> new KnownPlace(path, name, tally)));
    }

    private List<KnownPlace> named(SortedMap<String, Tally> tallies) {
        Map<String, String> names = places.names(tallies.keySet());
        List<KnownPlace> known = new ArrayList<>();
        tallies.forEach((path, tally) -> {
            if (!path.equals(PlacePath.NATIONWIDE.value())) {
                known.add(new KnownPlace(new PlacePath(path), names.getOrDefault(path, path), tally));
            }
        });
        known.sort(BY_NAME);
        return known;
    }
}
