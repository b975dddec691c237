package nl.soepsteen.platform.browse.web;

import java.util.List;
import nl.soepsteen.platform.search.web.ResultCard;
import nl.soepsteen.platform.web.SearchAddress.Parameter;

/// All there is about a subject, as its page shows it.
///
/// @param count "12 pagina’s"
/// @param onlyInvented whether all of them are invented examples
/// @param outcomes what worked, what did not, side by side; also the empty ones, because that says something too
/// @param others the other chapters that hold something
/// @param related what else these pages are about
/// @param wentOtherwise why things went other than planned
/// @param wanted what nobody wrote about yet
/// @param inside hidden fields that keep a search within the subject
/// @param search all of it in the search page
/// @param feed address of all of it as a feed
public record Findings(
        String count,
        boolean onlyInvented,
        List<Shown> outcomes,
        List<Shown> others,
        List<Related> related,
        List<Counted> wentOtherwise,
        Wanted wanted,
        List<Parameter> inside,
        Link search,
        String feed) {

    /// One chapter.
    ///
    /// @param id of its heading
    /// @param count "3 pagina’s"
    /// @param cards the first of them; empty when there is nothing
    /// @param address of all of them in the search page
    /// @param more text of that link
    /// @param empty what to say when there is nothing
    public record Shown(
            String id, String title, String count, List<ResultCard> cards, String address, String more, String empty) {}

    /// Values of one facet.
    public record Related(String title, List<Counted> values) {}
}
