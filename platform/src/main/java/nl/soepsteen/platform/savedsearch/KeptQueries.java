package nl.soepsteen.platform.savedsearch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.platform.search.SearchParameters;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.web.BadParameterException;
import nl.soepsteen.platform.web.MovedException;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Writes searches as the parameters of their address, and reads them as the search page does: a term that was merged
/// into another since is that other one.
@Component
public class KeptQueries {

    private final SearchParameters parameters;

    KeptQueries(SearchParameters parameters) {
        this.parameters = parameters;
    }

    /// What a search asks, without the order and the page in which its results were shown.
    public static String of(SearchQuestion question) {
        String address = new SearchQuestion(
                        question.text(),
                        question.chosen(),
                        question.from(),
                        question.until(),
                        Order.RELEVANCE,
                        1,
                        SearchQuestion.DEFAULT_SIZE,
                        null)
                .address("");
        return address.isEmpty() ? "" : address.substring(1);
    }

    /// The search as it is understood now; empty when what it asks is not known any more.
    public Optional<SearchQuestion> read(String query) {
        try {
            return Optional.of(now(query));
        } catch (BadParameterException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private SearchQuestion now(String query) {
        try {
            return parameters.read(pairs(query));
        } catch (MovedException e) {
            return parameters.read(pairs(e.query().substring(1)));
        }
    }

    private static MultiValueMap<String, String> pairs(String query) {
        MultiValueMap<String, String> pairs = new LinkedMultiValueMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.add(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return pairs;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
