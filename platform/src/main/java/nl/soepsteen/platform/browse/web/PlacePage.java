package nl.soepsteen.platform.browse.web;

import java.util.List;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.browse.Connectors.Connector;
import nl.soepsteen.platform.discussion.web.ConversationLines.Talk;
import nl.soepsteen.platform.search.web.ResultCard;
import nl.soepsteen.platform.web.BrowseAddress;
import org.jspecify.annotations.Nullable;

/// The page of a gemeente or wijk.
///
/// @param address of the page itself
/// @param kind "Gemeente" or "Wijk in Rotterdam"
/// @param title its name
/// @param inFull "Bospolder, Rotterdam"
/// @param description for search engines
/// @param crumbs the pages above this one
/// @param invented whether it lives in invented examples alone
/// @param indexed whether search engines may list it
/// @param findings what there is, or null when all of it was taken away
/// @param wijken of the gemeente; of a wijk the other ones
/// @param wijkenTitle heading above them
/// @param nearby what there is elsewhere in the gemeente, or null
/// @param nationwide what holds in the whole country, or null
/// @param talk what people talk about here, or null where they do not
/// @param connecting who connects people here, or null in a place that does not exist
public record PlacePage(
        String address,
        String kind,
        String title,
        String inFull,
        String description,
        List<Link> crumbs,
        boolean invented,
        boolean indexed,
        @Nullable Findings findings,
        List<Counted> wijken,
        String wijkenTitle,
        @Nullable More nearby,
        @Nullable More nationwide,
        @Nullable Talk talk,
        @Nullable Connecting connecting) {

    /// Who connects people here.
    ///
    /// @param people may be empty
    /// @param all where everybody is who is named, or null when these are all
    public record Connecting(
            List<Connector> people, @Nullable String all) {}

    /// Where one asks all who wrote about this place.
    public String ask() {
        String path = address.substring(BrowseAddress.PLACES.length() + 1);
        return Asking.who(path.contains("/") ? Facet.WIJK : Facet.GEMEENTE, path, "wijk");
    }

    /// A few pages about something wider.
    ///
    /// @param all where the rest is
    public record More(String title, List<ResultCard> cards, Link all) {}
}
