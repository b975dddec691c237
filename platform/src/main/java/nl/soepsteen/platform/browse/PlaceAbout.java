package nl.soepsteen.platform.browse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.platform.discussion.AboutSource;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.web.BrowseAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gemeenten and wijken are talked about.
@Component
public class PlaceAbout implements AboutSource {

    /// Before the path of a gemeente or wijk, see [nl.soepsteen.platform.discussion.About].
    public static final String KIND = "wijk";

    private static final String BEFORE = BrowseAddress.PLACES + "/";

    /// Asked for late: places are known from the index, which holds conversations too.
    private final ObjectProvider<KnownPlaces> places;

    PlaceAbout(ObjectProvider<KnownPlaces> places) {
        this.places = places;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Described> describe(Collection<String> keys) {
        Map<String, Described> described = new HashMap<>();
        keys.forEach(key -> find(key).ifPresent(place -> described.put(key, of(place))));
        return described;
    }

    private Optional<KnownPlace> find(String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? places.getObject().gemeente(path)
                : places.getObject().wijk(path.substring(0, slash), path.substring(slash + 1));
    }

    private static Described of(KnownPlace place) {
        PlacePath path = place.path();
        return new Described(
                place.name(),
                BEFORE + path.value(),
                List.of(),
                path.isWijk() ? List.of(path.gemeente().value(), path.value()) : List.of(path.value()));
    }

    @Override
    public Optional<String> at(String path) {
        return path.startsWith(BEFORE)
                ? find(path.substring(BEFORE.length()))
                        .map(place -> place.path().value())
                : Optional.empty();
    }
}
