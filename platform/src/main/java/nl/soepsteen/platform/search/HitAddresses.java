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
        Kind kind =
                hit.values(Facet.KIND).stream().findFirst().flatMap(Kind::ofKey).orElse(Kind.INTERVENTION);
        return Addresses.of(kind, hit.slug());
    }
}
