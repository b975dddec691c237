package nl.soepsteen.platform.home.web;

import java.util.List;
import nl.soepsteen.platform.search.web.ResultCard;

/// Everything the front page shows.
///
/// @param count how many pages there are, in words
/// @param examples questions that give something
/// @param outcomes how it went, with the number of pages; those that nobody reported are left out
/// @param themes the core themes with the number of pages
/// @param newest the latest pages
public record HomePage(
        String count, List<Link> examples, List<Outcome> outcomes, List<Theme> themes, List<ResultCard> newest) {

    /// A link.
    public record Link(String text, String address) {}

    /// One way it went.
    ///
    /// @param value the term's slug, for the icon
    public record Outcome(String value, String label, String count, String address) {}

    /// A theme.
    public record Theme(String label, String note, String count, String address) {}
}
