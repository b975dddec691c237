package nl.soepsteen.platform.browse.web;

import java.util.List;

/// The list of all gemeenten and wijken, or of those whose name holds what somebody looks for.
///
/// @param address of the list without a filter
/// @param looked what somebody looks for, or empty
/// @param status "2 gemeenten en 3 wijken"
/// @param gemeenten the list
/// @param near what somebody may have meant, when nothing was found
public record PlaceListPage(String address, String looked, String status, List<Gemeente> gemeenten, List<Link> near) {

    /// A gemeente with its wijken.
    public record Gemeente(Counted itself, List<Counted> wijken) {}
}
