package nl.soepsteen.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.index.SearchRequest.Start;
import nl.soepsteen.platform.RunningSite;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Compares all that the index holds with all that the database holds.
final class IndexAndDatabase {

    private IndexAndDatabase() {}

    /// Waits for the index and requires that it holds every page in its present text, and nothing else.
    static void assertEqual(RunningSite running) throws Exception {
        running.awaitIndexed();
        assertThat(indexed(running.bean(SearchIndex.class))).isEqualTo(stored(running.bean(JdbcClient.class)));
    }

    private static Map<String, String> stored(JdbcClient jdbc) {
        Map<String, String> stored = new HashMap<>();
        jdbc.sql("select 'publication:' || id as id, title from publication").query(row -> {
            stored.put(row.getString("id"), row.getString("title"));
        });
        return stored;
    }

    static Map<String, String> indexed(SearchIndex index) {
        Map<String, String> indexed = new HashMap<>();
        Start start = new Start.Offset(0);
        while (true) {
            SearchAnswer answer = index.search(
                    new SearchRequest("", Map.<Facet, Set<String>>of(), null, null, Order.RELEVANCE, start, 100));
            for (Hit hit : answer.hits()) {
                assertThat(indexed.put(hit.id(), hit.title())).as("twice").isNull();
            }
            if (answer.next() == null) {
                assertThat(indexed).hasSize((int) answer.total());
                return indexed;
            }
            start = new Start.After(answer.next());
        }
    }
}
