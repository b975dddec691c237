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
///     are always among them. Wijken are given only for chosen gemeenten, when chosen, or when
///     the question names them
/// @param next where to go on, or null when nothing follows
/// @param position the moment of the database this answer reflects
/// @param copies by id of a hit the id of an earlier one among these hits whose text is nearly the same
/// @param understanding how the question was read
public record SearchAnswer(
        long total,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets,
        @Nullable Cursor next,
        Position position,
        Map<String, String> copies,
        Understanding understanding) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        Map<Facet, List<FacetCount>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
        facets = Map.copyOf(copy);
        copies = Map.copyOf(copies);
    }
}
