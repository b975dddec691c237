package nl.soepsteen.platform.following;

import java.time.Clock;
import java.time.Duration;
import nl.soepsteen.platform.work.QueueWorker;
import org.springframework.stereotype.Component;

/// Sends digests when their time has come. Every node has one.
@Component
class DigestWorker extends QueueWorker {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    DigestWorker(Digests digests, Clock clock) {
        super("digests", () -> digests.sendOne(clock.instant()), LOOK_EVERY);
    }
}
