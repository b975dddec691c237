package nl.soepsteen.platform.search;

import nl.soepsteen.index.IndexStatus;
import nl.soepsteen.index.SearchIndex;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// `searchIndex` in the health answer: how far behind the database the index is.
@Component("searchIndexHealthIndicator")
class SearchIndexHealth implements HealthIndicator {

    private final SearchIndex index;

    SearchIndexHealth(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        IndexStatus status = index.status();
        Health.Builder health = (status.ready() ? Health.up() : Health.outOfService())
                .withDetail("number", status.position().number())
                .withDetail("lag", Math.max(0, status.head() - status.position().number()))
                .withDetail("documents", status.documents())
                .withDetail("rebuilding", status.rebuilding());
        // Anyone may read this; what exactly is wrong stands in the log.
        return health.withDetail("problem", status.problem() != null).build();
    }
}
