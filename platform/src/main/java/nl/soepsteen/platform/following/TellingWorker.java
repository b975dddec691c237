package nl.soepsteen.platform.following;

import nl.soepsteen.platform.discussion.PostNews;
import nl.soepsteen.platform.work.QueueWorker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells of contributions. Every node has one.
@Component
class TellingWorker extends QueueWorker {

    TellingWorker(Telling telling) {
        super("news-told", telling::tellSome);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void said(PostNews.Waiting event) {
        call();
    }
}
