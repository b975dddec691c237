package nl.soepsteen.platform.discussion;

import java.time.Duration;
import nl.soepsteen.platform.work.QueueWorker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the change log up to date with conversations. Every node has one.
@Component
class NotingWorker extends QueueWorker {

    /// What was said is found by search this much later at most, besides the pause.
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    NotingWorker(Noting noting) {
        super("conversations-noted", noting::noteSome, LOOK_EVERY);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void said(PostNews.Waiting event) {
        call();
    }
}
