package nl.soepsteen.platform.browse;

import java.util.List;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import nl.soepsteen.index.Hit;

/// The parts of a page that gathers experiences: first how it went, then what has no outcome. A page is in one of them.
public enum Chapter {
    WORKED,
    PARTLY,
    FAILED,
    OPEN,
    ARTICLES;

    /// What a search must choose, beside the page's own subject, to find what is in here.
    public Facet facet() {
        return this == ARTICLES ? Facet.KIND : Facet.OUTCOME;
    }

    /// The values of that facet; alternatives.
    public List<String> choices() {
        return switch (this) {
            case WORKED -> List.of("gelukt");
            case PARTLY -> List.of("deels");
            case FAILED -> List.of("niet-gelukt", "gestopt");
            case OPEN -> List.of("nog-onbekend");
            case ARTICLES -> List.of("artikel");
        };
    }

    boolean holds(Hit hit) {
        return hit.values(facet()).stream().anyMatch(choices()::contains);
    }

    /// How many pages are in here: a page has one outcome and one kind, so counts add up.
    long count(List<FacetCount> counts) {
        return counts.stream()
                .filter(count -> choices().contains(count.value()))
                .mapToLong(FacetCount::count)
                .sum();
    }
}
