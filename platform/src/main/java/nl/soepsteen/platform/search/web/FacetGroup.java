package nl.soepsteen.platform.search.web;

import java.util.List;

/// One facet on the search page.
///
/// @param parameter its name in addresses
/// @param title the heading above it
/// @param open whether it starts unfolded
/// @param options the values that show at once: the chosen ones and the most frequent
/// @param more the values behind "meer"
public record FacetGroup(String parameter, String title, boolean open, List<Option> options, List<Option> more) {

    /// One value to choose.
    ///
    /// @param id of its control on the page, stable, so that focus survives an update
    /// @param unit what is counted, read aloud behind the count: "resultaat"
    public record Option(String id, String value, String label, String count, String unit, boolean chosen) {}
}
