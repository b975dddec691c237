package nl.soepsteen.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Asks for documents that resemble one: what they are about and for whom, rather than which words they happen to
/// share.
///
/// @param values what the document carries, per facet
/// @param without ids that must not come back: the document itself, and what is shown beside it already
/// @param size how many hits at most, 1-[SearchRequest#MAX_SIZE]
public record SimilarRequest(Map<Facet, Set<String>> values, Set<String> without, int size) {

    /// @throws IllegalArgumentException when `size` is out of range
    public SimilarRequest {
        if (size < 1 || size > SearchRequest.MAX_SIZE) {
            throw new IllegalArgumentException("size must be 1-" + SearchRequest.MAX_SIZE + ": " + size);
        }
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, some) -> {
            if (!some.isEmpty()) {
                copy.put(facet, Set.copyOf(some));
            }
        });
        values = Map.copyOf(copy);
        without = Set.copyOf(without);
    }
}
