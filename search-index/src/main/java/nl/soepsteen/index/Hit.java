package nl.soepsteen.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One found document, with what a result list shows.
///
/// @param passages the places that answer best, at most three; empty when nothing was asked in words or only title,
///     summary or labels matched
public record Hit(
        String id,
        String slug,
        String title,
        String summary,
        Map<Facet, List<String>> facets,
        List<String> places,
        @Nullable Integer fromYear,
        @Nullable Integer untilYear,
        boolean invented,
        List<Passage> passages) {

    public Hit {
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        facets = Map.copyOf(copy);
        places = List.copyOf(places);
        passages = List.copyOf(passages);
    }

    /// The values in one facet; empty when it has none.
    public List<String> values(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
