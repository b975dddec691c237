package nl.soepsteen.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answer to one search, taken from one moment of the index.
///
/// @param total exact number of hits
/// @param hits the wanted part, in order
/// @param facets for every facet the values that still lead somewhere, most hits first, ties by value; chosen values
///     are always among them. Wijken are given only for chosen gemeenten and chosen wijken
/// @param next where to go on, or null when nothing follows
/// @param position the moment of the database this answer reflects
public record SearchAnswer(
        long total,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets,
        @Nullable Cursor next,
        Position position) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        Map<Facet, List<FacetCount>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
        facets = Map.copyOf(copy);
    }
}
