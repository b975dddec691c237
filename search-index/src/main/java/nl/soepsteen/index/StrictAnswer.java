package nl.soepsteen.index;

import java.util.Set;

/// The documents that have everything that a search asks, as [SavedQueries] understands it.
///
/// @param position what of the database this reflects
/// @param ids of the documents, in no order that matters
/// @param more whether there are others
public record StrictAnswer(Position position, Set<String> ids, boolean more) {

    public StrictAnswer {
        ids = Set.copyOf(ids);
    }
}
