package nl.soepsteen.platform.browse;

import nl.soepsteen.index.Tally;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.web.BrowseAddress;

/// A gemeente or wijk with how much there is about it.
public record KnownPlace(PlacePath path, String name, Tally tally) {

    /// Its page.
    public String address() {
        return BrowseAddress.PLACES + "/" + path;
    }

    /// Whether it lives in invented examples alone. Of a place whose pages were all taken away nobody can tell any
    /// more; as only examples are taken away it was most likely invented too, so its page invites nobody.
    public boolean isInvented() {
        return tally.all() > 0 && tally.onlyInvented();
    }
}
