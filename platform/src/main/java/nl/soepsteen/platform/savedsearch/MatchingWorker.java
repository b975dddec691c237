package nl.soepsteen.platform.savedsearch;

import java.time.Duration;
import nl.soepsteen.platform.work.QueueWorker;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Follows the change log for kept searches. Every node has one; one of them at a time finds something to do.
@Component
class MatchingWorker extends QueueWorker {

    /// What changed comes in lists this much later at most, besides the work itself.
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    MatchingWorker(Matching matching) {
        super("saved-searches", matching::matchSome, LOOK_EVERY);
    }

    @EventListener
    void came(SavedSearches.Came event) {
        call();
    }
}
