package nl.soepsteen.platform.search;

import nl.soepsteen.index.SearchRequest.Order;

/// What a search is where its address does not say: a page begins with the best, a feed with the newest.
///
/// @param order of the results
/// @param size results per page
public record SearchDefaults(Order order, int size) {

    /// Of the search page and the API.
    public static final SearchDefaults PAGE = new SearchDefaults(Order.RELEVANCE, 20);
}
