package nl.soepsteen.platform.home.web;

import java.util.List;
import nl.soepsteen.platform.search.web.ResultCard;

/// Everything the front page shows.
///
/// @param question above the field: "Zoek in 61 ervaringen"
/// @param examples questions that give something
/// @param outcomes how it went, with the number of pages; those that no page has are left out
/// @param themes the core themes with the number of pages
/// @param newest the latest pages
/// @param talks where somebody spoke last
public record HomePage(
        String question,
        List<Link> examples,
        List<Outcome> outcomes,
        List<Theme> themes,
        List<ResultCard> newest,
        List<ResultCard> talks) {

    /// A link.
    public record Link(String text, String address) {}

    /// One way it went.
    ///
    /// @param value the term's slug, for the icon
    /// @param count of real pages, or empty when there are none
    /// @param invented what to say of the invented ones beside it, or empty
    public record Outcome(String value, String label, String count, String invented, String address) {}

    /// A theme.
    ///
    /// @param count "12 pagina’s", real ones, or empty when there are none
    /// @param invented what to say of the invented ones behind it, or empty
    public record Theme(String label, String note, String count, String invented, String address) {}
}
