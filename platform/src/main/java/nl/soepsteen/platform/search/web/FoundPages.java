package nl.soepsteen.platform.search.web;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.platform.search.Fragments;
import nl.soepsteen.platform.search.SearchKinds;
import nl.soepsteen.platform.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes of hits what programs read.
@Component
public class FoundPages {

    private final PublicAddress site;
    private final SearchKinds kinds;

    FoundPages(PublicAddress site, SearchKinds kinds) {
        this.site = site;
        this.kinds = kinds;
    }

    /// One hit, with a full address where one was configured.
    FoundPage of(Hit hit) {
        return of(hit, site::of);
    }

    /// One hit for a file that is read elsewhere.
    ///
    /// @param full makes a full address of a path
    public FoundPage of(Hit hit, UnaryOperator<String> full) {
        return new FoundPage(
                first(hit, Facet.KIND),
                hit.slug(),
                hit.title(),
                hit.summary(),
                hit.passages().isEmpty() ? null : Fragments.html(hit.passages()),
                full.apply(kinds.address(hit)),
                first(hit, Facet.OUTCOME),
                first(hit, Facet.PHASE),
                hit.values(Facet.THEME),
                hit.values(Facet.TARGET_GROUP),
                hit.places(),
                hit.invented());
    }

    private static @Nullable String first(Hit hit, Facet facet) {
        List<String> values = hit.values(facet);
        return values.isEmpty() ? null : values.getFirst();
    }
}
