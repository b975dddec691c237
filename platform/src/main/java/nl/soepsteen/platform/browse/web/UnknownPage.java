package nl.soepsteen.platform.browse.web;

import java.util.List;

/// There is no such theme, topic, target group or place.
///
/// @param title "Dit thema kennen we niet"
/// @param words what somebody looked for, as words for the search field
/// @param near what they may have meant
/// @param all the list of what there is
public record UnknownPage(String title, String words, List<Link> near, Link all) {}
