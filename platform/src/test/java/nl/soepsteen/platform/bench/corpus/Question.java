package nl.soepsteen.platform.bench.corpus;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.index.SearchRequest.Start;

/// One question of the mix, in the form each rival takes.
///
/// @param kind what sort of question it is, for the report
/// @param text the words; blank for browsing
/// @param chosen facet values
/// @param newest newest first instead of best first
/// @param page from 1
public record Question(String kind, String text, Map<Facet, String> chosen, boolean newest, int page) {

    /// Titles shown.
    public static final int SIZE = 10;

    public Question {
        chosen = Map.copyOf(new TreeMap<>(chosen));
    }

    /// For the search port.
    public SearchRequest request() {
        Map<Facet, Set<String>> sets = new TreeMap<>();
        chosen.forEach((facet, value) -> sets.put(facet, Set.of(value)));
        Order order = newest ? Order.NEWEST : Order.RELEVANCE;
        return new SearchRequest(text, sets, null, null, order, new Start.Offset((page - 1) * SIZE), SIZE);
    }

    /// For the search page.
    public String address() {
        StringBuilder address = new StringBuilder("/zoeken?aantal=").append(SIZE);
        if (!text.isEmpty()) {
            address.append("&q=").append(URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        new TreeMap<>(chosen)
                .forEach((facet, value) -> address.append('&')
                        .append(facet.parameter())
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        if (newest) {
            address.append("&sorteer=nieuwste");
        }
        if (page > 1) {
            address.append("&pagina=").append(page);
        }
        return address.toString();
    }
}
