package nl.soepsteen.platform.search;

import nl.soepsteen.index.Facet;

/// A theme, topic, target group, gemeente or wijk.
///
/// @param value in the facet
/// @param label as people read it; of a wijk with its gemeente
record Subject(Facet facet, String value, String label) {}
