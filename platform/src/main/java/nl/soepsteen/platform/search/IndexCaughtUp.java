package nl.soepsteen.platform.search;

import nl.soepsteen.index.IndexStatus;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.collection.CollectionImported;
import nl.soepsteen.platform.web.StartupCondition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The index holds everything that the start-up import brought.
@Component
class IndexCaughtUp implements StartupCondition {

    private static final long NOT_IMPORTED_YET = Long.MAX_VALUE;

    private final SearchIndex index;
    private final ChangeLogReader log;
    private volatile long target = NOT_IMPORTED_YET;

    IndexCaughtUp(SearchIndex index, ChangeLogReader log) {
        this.index = index;
        this.log = log;
    }

    @EventListener
    void imported(CollectionImported event) {
        target = log.head();
    }

    @Override
    public String description() {
        return "de zoekmachine leest de pagina's";
    }

    @Override
    public boolean isMet() {
        IndexStatus status = index.status();
        return target != NOT_IMPORTED_YET && status.ready() && status.position().number() >= target;
    }
}
