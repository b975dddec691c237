package nl.soepsteen.platform.search.web;

import java.util.List;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.platform.search.Fragments;
import nl.soepsteen.platform.search.HitAddresses;
import nl.soepsteen.platform.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes of hits what programs read.
@Component
public class FoundPages {

    private final PublicAddress site;

    FoundPages(PublicAddress site) {
        this.site = site;
    }

    /// One hit.
    public FoundPage of(Hit hit) {
        return new FoundPage(
                first(hit, Facet.KIND),
                hit.slug(),
                hit.title(),
                hit.summary(),
                hit.passages().isEmpty() ? null : Fragments.html(hit.passages()),
                site.of(HitAddresses.of(hit)),
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
