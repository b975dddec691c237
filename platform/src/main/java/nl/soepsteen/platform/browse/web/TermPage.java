package nl.soepsteen.platform.browse.web;

import java.util.List;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.discussion.web.ConversationLines.Talk;
import org.jspecify.annotations.Nullable;

/// The page of one theme, topic or target group.
///
/// @param address of the page itself
/// @param kind "Thema"
/// @param note one-line explanation, or empty
/// @param alsoKnownAs "sociaal isolement, vereenzaming", or empty
/// @param description for search engines
/// @param crumbs the pages above this one
/// @param inWords a search for the label as plain words
/// @param takePart where one reads how to add something
/// @param nothing what to say when there is nothing
/// @param findings what there is, or null when there is nothing
/// @param talk what people talk about here, or null where they do not
/// @param indexed whether search engines may list it
public record TermPage(
        String address,
        String kind,
        String title,
        String note,
        String alsoKnownAs,
        String description,
        List<Link> crumbs,
        Link inWords,
        String takePart,
        String nothing,
        @Nullable Findings findings,
        @Nullable Talk talk,
        boolean indexed) {

    /// Where one asks all who wrote about this theme.
    public String ask() {
        return Asking.who(Facet.THEME, address.substring(address.lastIndexOf('/') + 1), "thema");
    }
}
