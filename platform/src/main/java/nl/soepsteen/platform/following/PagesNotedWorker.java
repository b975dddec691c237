package nl.soepsteen.platform.following;

import nl.soepsteen.platform.work.QueueWorker;
import org.springframework.stereotype.Component;

/// Notes pages that changed. Every node has one; one of them does it.
@Component
class PagesNotedWorker extends QueueWorker {

    PagesNotedWorker(PagesNoted pages) {
        super("pages-noted", pages::noteSome);
    }
}
