package nl.soepsteen.platform.browse;

import java.util.Locale;
import java.util.Optional;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.web.BrowseAddress;

/// The lists whose terms have a page each.
public enum Shelf {
    THEMES(Facet.THEME, TermList.THEMES, BrowseAddress.THEMES),
    TOPICS(Facet.TOPIC, TermList.TOPICS, BrowseAddress.TOPICS),
    TARGET_GROUPS(Facet.TARGET_GROUP, TermList.TARGET_GROUPS, BrowseAddress.TARGET_GROUPS);

    private final Facet facet;
    private final TermList list;
    private final String address;

    Shelf(Facet facet, TermList list, String address) {
        this.facet = facet;
        this.list = list;
        this.address = address;
    }

    /// The facet that finds a term's pages.
    public Facet facet() {
        return facet;
    }

    /// Where the terms come from.
    public TermList list() {
        return list;
    }

    /// The page that lists them.
    public String address() {
        return address;
    }

    /// The page of one of them.
    public String address(String slug) {
        return address + "/" + slug;
    }

    /// The shelf whose address begins with this name, in capitals or not.
    public static Optional<Shelf> named(String name) {
        String wanted = "/" + name.toLowerCase(Locale.ROOT);
        for (Shelf shelf : values()) {
            if (shelf.address.equals(wanted)) {
                return Optional.of(shelf);
            }
        }
        return Optional.empty();
    }
}
