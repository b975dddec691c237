package nl.soepsteen.index;

import java.util.Set;

/// Searches that are kept, to be asked of every document that comes or changes. Safe for use by many threads.
///
/// Words mean what they mean in [SearchIndex#search]: stems, parts of compounds, what the request's lexicon knows. But
/// a
/// document matches only when it has everything that is asked: nothing is loosened or taken for a misspelling, and no
/// word of a long question is passed over. Order, start and size of a request mean nothing here.
public interface SavedQueries {

    /// Keeps a search, in place of the one that has this id. Costs little when it asks the same as that one.
    void put(String id, SearchRequest request);

    /// Keeps this search no longer; does nothing when there is none.
    void remove(String id);

    /// Number of searches.
    int size();

    /// The ids of those that this document answers.
    Set<String> matching(IndexDocument document);
}
