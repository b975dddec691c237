package nl.soepsteen.platform.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.place.Places;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.stereotype.Component;

/// Gemeenten and wijken as people write them: "Bospolder, Rotterdam".
@Component
public class PlaceLabels {

    private final Places places;
    private final Search search;

    PlaceLabels(Places places, Search search) {
        this.places = places;
        this.search = search;
    }

    /// The names of these places by path, in their order; those that nothing speaks of are left out.
    public Map<String, String> of(Collection<String> paths) {
        Set<String> wanted = new HashSet<>(paths);
        paths.forEach(path -> wanted.add(new PlacePath(path).gemeente().value()));
        Map<String, String> names = places.names(wanted);
        Map<String, String> labels = new LinkedHashMap<>();
        for (String path : paths) {
            String name = names.get(path);
            PlacePath place = new PlacePath(path);
            if (name != null) {
                labels.put(
                        path,
                        place.isWijk()
                                ? name + ", "
                                        + names.getOrDefault(
                                                place.gemeente().value(),
                                                place.gemeente().value())
                                : name);
            }
        }
        return labels;
    }

    /// The place that somebody means; empty when nothing here speaks of it.
    ///
    /// @param typed a gemeente, or a wijk and a gemeente with a comma between
    public Optional<PlacePath> read(String typed) {
        int comma = typed.lastIndexOf(',');
        try {
            Slug gemeente = Slug.from(typed.substring(comma + 1));
            String path = comma < 0 ? gemeente.value() : gemeente + "/" + Slug.from(typed.substring(0, comma));
            return known(path);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The place with this path; empty when nothing here speaks of it.
    public Optional<PlacePath> known(String path) {
        return path.equals(PlacePath.NATIONWIDE.value()) || places.name(path).isEmpty()
                ? Optional.empty()
                : Optional.of(new PlacePath(path));
    }

    /// Whether a place has a page of its own.
    ///
    /// @throws nl.soepsteen.platform.web.UnavailableException while there is no index at all
    public boolean hasPage(PlacePath place) {
        return search.tallies(place.isWijk() ? Facet.WIJK : Facet.GEMEENTE).containsKey(place.value());
    }

    /// All places that have a page, to choose from while typing.
    public List<String> all() {
        List<String> paths = new ArrayList<>(search.tallies(Facet.WIJK).keySet());
        paths.addAll(search.tallies(Facet.GEMEENTE).keySet());
        paths.remove(PlacePath.NATIONWIDE.value());
        return of(paths).values().stream().sorted(Dutch.alphabetical()).toList();
    }
}
