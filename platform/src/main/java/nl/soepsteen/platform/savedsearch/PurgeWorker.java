package nl.soepsteen.platform.savedsearch;

import java.time.Duration;
import nl.soepsteen.platform.work.QueueWorker;
import org.springframework.stereotype.Component;

/// Forgets removed searches after a day.
@Component
class PurgeWorker extends QueueWorker {

    PurgeWorker(Matching matching) {
        super(
                "saved-searches-removed",
                () -> {
                    matching.purge();
                    return false;
                },
                Duration.ofHours(1));
    }
}
