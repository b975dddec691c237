package nl.soepsteen.platform.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything the search page shows.
///
/// @param heading of the page and the window
/// @param text what was asked, for the field
/// @param status "23 resultaten voor ..."; announced when it changes
/// @param count "23 resultaten", for the button under the filters
/// @param chips the chosen filters, each with the address without it
/// @param withoutFilters address of the same words without filters, or null when nothing was chosen
/// @param understood how the question was read
/// @param groups the facets
/// @param from year or empty
/// @param until year or empty
/// @param newest whether newest come first
/// @param size for the form: the asked number per page, or empty for the default
/// @param results the results
/// @param empty what to do when nothing was found; null when something was
/// @param pages links to the neighbouring pages
/// @param ask where one asks who did this before
/// @param exports the same search in other forms
public record SearchPage(
        String heading,
        String text,
        String status,
        String count,
        List<Chip> chips,
        @Nullable String withoutFilters,
        Understood understood,
        List<FacetGroup> groups,
        String from,
        String until,
        boolean newest,
        String size,
        List<Result> results,
        @Nullable Empty empty,
        Pages pages,
        String ask,
        Exports exports) {

    /// How the question was read, where that is not as it was typed.
    ///
    /// @param corrected the words that were looked for instead, or empty
    /// @param typed the words as typed; set with `corrected`
    /// @param literally address of a search for the words exactly as typed
    /// @param loosened a sentence when hits are shown that lack a part of the question, or empty
    /// @param offers filters the words seem to name
    public record Understood(String corrected, String typed, String literally, String loosened, List<Offer> offers) {}

    /// A filter to take.
    ///
    /// @param text "Alleen in Rotterdam"
    /// @param count of hits it leaves
    public record Offer(String text, String count, String address) {}

    /// One result.
    ///
    /// @param copies results of nearly the same text, folded away behind it
    /// @param more "3 vergelijkbare", or empty
    public record Result(ResultCard card, List<ResultCard> copies, String more) {}

    /// A chosen filter.
    public record Chip(String facet, String label, String removeAddress) {}

    /// Nothing was found.
    ///
    /// @param beyond true when there are results, but not as far as this page
    /// @param everything address of the first results
    /// @param unquoted address of the same words without quotation marks, or null when there were none
    /// @param themes to look in instead
    public record Empty(
            boolean beyond, String everything, @Nullable String unquoted, List<Theme> themes) {}

    /// A theme to look in.
    public record Theme(String label, String address) {}

    /// Addresses of the same search for programs.
    public record Exports(String feed, String csv, String json) {}

    /// The neighbouring pages.
    ///
    /// @param here "Pagina 2 van 5", or empty when there is only one
    /// @param first address of the first results, when this page has no number to count back from; or null
    /// @param previous address, or null on the first page
    /// @param next address, or null on the last page
    public record Pages(
            String here,
            @Nullable String first,
            @Nullable String previous,
            @Nullable String next) {}
}
