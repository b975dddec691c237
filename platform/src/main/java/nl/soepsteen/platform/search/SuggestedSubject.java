package nl.soepsteen.platform.search;

import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Tally;

/// A theme, topic, target group, gemeente or wijk that somebody may be typing.
///
/// @param value in the facet
/// @param label as people read it; of a wijk with its gemeente
/// @param alsoKnownAs the other word by which it was found; empty when it was found by its label
/// @param tally how many pages it has, at least one
public record SuggestedSubject(Facet facet, String value, String label, String alsoKnownAs, Tally tally) {}
