package nl.soepsteen.index;

/// How many hits a facet value would lead to, given everything chosen in the other facets.
///
/// @param value a value as documents carry it
/// @param count number of documents; 0 only for a chosen value that leads nowhere
public record FacetCount(String value, long count) {}
