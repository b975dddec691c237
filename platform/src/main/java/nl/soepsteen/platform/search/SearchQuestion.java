package nl.soepsteen.platform.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.index.SearchRequest.Start;
import nl.soepsteen.platform.web.QueryString;
import org.jspecify.annotations.Nullable;

/// A search as its address says it: checked, and able to give the addresses of the searches next to it.
///
/// @param text what was typed, stripped; may be empty
/// @param chosen per facet the chosen values, in the order of the address
/// @param from year, or null
/// @param until year, or null
/// @param order of the results
/// @param page from 1
/// @param size results per page
/// @param after where to go on instead of a page number, or null
/// @param pagesOnly whether only interventions and articles are asked for, whatever was chosen; not in its address
public record SearchQuestion(
        String text,
        Map<Facet, Set<String>> chosen,
        @Nullable Integer from,
        @Nullable Integer until,
        Order order,
        int page,
        int size,
        @Nullable Cursor after,
        boolean pagesOnly) {

    /// Results per page when nobody asks otherwise.
    public static final int DEFAULT_SIZE = SearchDefaults.PAGE.size();

    public SearchQuestion {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, new LinkedHashSet<>(values));
            }
        });
        chosen = copy;
    }

    /// Everything that can be found, as an address asks for it.
    public SearchQuestion(
            String text,
            Map<Facet, Set<String>> chosen,
            @Nullable Integer from,
            @Nullable Integer until,
            Order order,
            int page,
            int size,
            @Nullable Cursor after) {
        this(text, chosen, from, until, order, page, size, after, false);
    }

    /// The newest pages.
    ///
    /// @param size how many
    public static SearchQuestion newest(int size) {
        return new SearchQuestion("", Map.of(), null, null, Order.NEWEST, 1, size, null, true);
    }

    /// The conversations in which somebody spoke last.
    ///
    /// @param size how many
    public static SearchQuestion latestConversations(int size) {
        Map<Facet, Set<String>> kind = Map.of(Facet.KIND, Set.of(ConversationKind.VALUE));
        return new SearchQuestion("", kind, null, null, Order.NEWEST, 1, size, null);
    }

    /// All pages with these values, real ones before invented ones.
    ///
    /// @param size how many
    public static SearchQuestion of(Map<Facet, Set<String>> chosen, int size) {
        return new SearchQuestion("", chosen, null, null, Order.RELEVANCE, 1, size, null, true);
    }

    /// The question for the index.
    public SearchRequest request() {
        Start start = after == null ? new Start.Offset((page - 1) * size) : new Start.After(after);
        SearchRequest request = new SearchRequest(text, chosen, from, until, order, start, size);
        return pagesOnly ? request.ofPages() : request;
    }

    /// The same question about interventions and articles alone.
    public SearchQuestion ofPages() {
        return new SearchQuestion(text, chosen, from, until, order, page, size, after, true);
    }

    /// The chosen values of one facet.
    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /// Whether anything narrows the search besides words.
    public boolean isFiltered() {
        return !chosen.isEmpty() || from != null || until != null;
    }

    /// The first page of the same search in what ran in this year.
    public SearchQuestion in(int year) {
        return new SearchQuestion(text, chosen, year, year, order, 1, size, null, pagesOnly);
    }

    /// The first page of the same search for other words.
    public SearchQuestion asking(String words) {
        return new SearchQuestion(words, chosen, from, until, order, 1, size, null, pagesOnly);
    }

    /// The first page of the same search with one value more.
    public SearchQuestion with(Facet facet, String value) {
        Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(chosen);
        Set<String> values = new LinkedHashSet<>(chosen(facet));
        values.add(value);
        more.put(facet, values);
        return new SearchQuestion(text, more, from, until, order, 1, size, null, pagesOnly);
    }

    /// The first page of the same search without a value. Without a gemeente its wijken go too.
    public SearchQuestion without(Facet facet, String value) {
        Map<Facet, Set<String>> rest = new EnumMap<>(Facet.class);
        chosen.forEach((other, values) -> {
            Set<String> kept = new LinkedHashSet<>(values);
            if (other == facet) {
                kept.remove(value);
            }
            if (facet == Facet.GEMEENTE && other == Facet.WIJK) {
                kept.removeIf(wijk -> wijk.startsWith(value + "/"));
            }
            rest.put(other, kept);
        });
        return new SearchQuestion(text, rest, from, until, order, 1, size, null, pagesOnly);
    }

    /// The first page of the same search over all years.
    public SearchQuestion withoutPeriod() {
        return new SearchQuestion(text, chosen, null, null, order, 1, size, null, pagesOnly);
    }

    /// The first page of the same words without any filter.
    public SearchQuestion withoutFilters() {
        return new SearchQuestion(text, Map.of(), null, null, order, 1, size, null, pagesOnly);
    }

    /// Another page of the same search.
    public SearchQuestion page(int number) {
        return new SearchQuestion(text, chosen, from, until, order, number, size, null, pagesOnly);
    }

    /// The results behind a cursor.
    public SearchQuestion after(Cursor cursor) {
        return new SearchQuestion(text, chosen, from, until, order, 1, size, cursor, pagesOnly);
    }

    /// The results behind these: by number as far as page numbers reach, by cursor from there.
    ///
    /// @param next where these end
    public SearchQuestion following(Cursor next) {
        boolean numbered = after == null && (long) page * size <= SearchRequest.MAX_OFFSET;
        return numbered ? page(page + 1) : after(next);
    }

    /// The same search with another number of results per page.
    public SearchQuestion sized(int results) {
        return new SearchQuestion(text, chosen, from, until, order, page, results, after, pagesOnly);
    }

    /// All results of the same search from where it starts, in the largest answers the index gives; to be walked
    /// through, whatever page was asked.
    public SearchQuestion whole() {
        return new SearchQuestion(text, chosen, from, until, order, 1, SearchRequest.MAX_SIZE, after, pagesOnly);
    }

    /// The address of this search, shortest form: defaults are left out.
    ///
    /// @param path `/zoeken`, or another address that takes the same parameters
    public String address(String path) {
        return address(path, SearchDefaults.PAGE);
    }

    /// The address of this search where other things go without saying.
    public String address(String path, SearchDefaults defaults) {
        QueryString query = new QueryString().with(SearchParameters.TEXT, text);
        chosen.forEach((facet, values) -> values.forEach(value -> query.with(facet.parameter(), value)));
        query.with(SearchParameters.FROM, from == null ? null : from.toString());
        query.with(SearchParameters.UNTIL, until == null ? null : until.toString());
        query.with(SearchParameters.ORDER, order == defaults.order() ? null : word(order));
        query.with(SearchParameters.SIZE, size == defaults.size() ? null : Integer.toString(size));
        query.with(SearchParameters.PAGE, page == 1 ? null : Integer.toString(page));
        query.with(SearchParameters.AFTER, after == null ? null : after.token());
        return query.on(path);
    }

    private static String word(Order order) {
        return switch (order) {
            case RELEVANCE -> SearchParameters.RELEVANCE;
            case NEWEST -> SearchParameters.NEWEST;
        };
    }
}
