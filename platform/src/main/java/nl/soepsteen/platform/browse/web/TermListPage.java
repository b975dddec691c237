package nl.soepsteen.platform.browse.web;

import java.util.List;

/// The list of all themes, topics or target groups.
///
/// @param address of the page itself
/// @param lead what these are
/// @param terms all of them
/// @param others the other lists
public record TermListPage(String address, String title, String lead, List<Counted> terms, List<Link> others) {}
