package nl.soepsteen.platform.following;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets what was only kept while something was new. Every node does this; doing it twice does nothing.
@Component
class OldNews {

    private static final Logger log = LoggerFactory.getLogger(OldNews.class);

    private final ReadMarks marks;
    private final LeavingLinks links;
    private final Digests digests;
    private final Clock clock;

    OldNews(ReadMarks marks, LeavingLinks links, Digests digests, Clock clock) {
        this.marks = marks;
        this.links = links;
        this.digests = digests;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void daily() {
        try {
            marks.tidy(News.NEW);
            links.tidy();
            digests.tidy(clock.instant());
        } catch (DataAccessException e) {
            log.warn("Old news could not be forgotten, trying again tomorrow", e);
        }
    }
}
