package nl.soepsteen.platform.browse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import nl.soepsteen.index.Hit;

/// All there is about one subject, in short.
///
/// @param total number of pages
/// @param real whether at least one of them is not an invented example
/// @param chapters what they hold, for every chapter
/// @param facets what else those pages are about, most pages first
/// @param tried themes and target groups of those that are not invented; not of the list the subject itself is from
public record Overview(
        long total,
        boolean real,
        Map<Chapter, Part> chapters,
        Map<Facet, List<FacetCount>> facets,
        Map<Shelf, Set<String>> tried) {

    /// One chapter in short.
    ///
    /// @param count number of pages
    /// @param first the ones to show
    public record Part(long count, List<Hit> first) {}

    /// One chapter.
    public Part part(Chapter chapter) {
        return chapters.getOrDefault(chapter, new Part(0, List.of()));
    }

    /// The other values of a facet that these pages have, most pages first.
    public List<FacetCount> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    /// The terms that at least one of these pages has that is not invented.
    public Set<String> tried(Shelf shelf) {
        return tried.getOrDefault(shelf, Set.of());
    }
}
