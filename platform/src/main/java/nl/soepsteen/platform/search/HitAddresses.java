package nl.soepsteen.platform.search;

import nl.soepsteen.content.document.Kind;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.platform.publication.Addresses;

/// Where the pages of hits are.
public final class HitAddresses {

    private HitAddresses() {}

    /// The address of a hit's page.
    public static String of(Hit hit) {
        return of(hit.values(Facet.KIND).stream().findFirst().orElse(""), hit.slug());
    }

    /// The address of a page.
    ///
    /// @param kind its value in [Facet#KIND]
    public static String of(String kind, String slug) {
        return Addresses.of(Kind.ofKey(kind).orElse(Kind.INTERVENTION), slug);
    }
}
