package nl.soepsteen.platform.discussion;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets the texts that their authors took away, when they can have changed their mind for a month. Every
/// node does this; doing it twice does nothing.
@Component
class DeletedTexts {

    private static final Logger log = LoggerFactory.getLogger(DeletedTexts.class);

    /// How long somebody can put back what they took away.
    static final Duration KEPT = Duration.ofDays(30);

    private static final String FORGET = """
            with forgotten as (
                update post set markdown = ''
                where state = 'DELETED' and markdown <> '' and changed_at < :before returning id, conversation, number),
            titles as (update conversation set kept_title = null, kept_slug = null
                       where id in (select conversation from forgotten where number = 1)),
            pictures as (delete from post_picture where post in (select id from forgotten))
            delete from post_version where post in (select id from forgotten)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DeletedTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void daily() {
        try {
            forget();
        } catch (DataAccessException e) {
            log.warn("Deleted contributions could not be forgotten, trying again tomorrow", e);
        }
    }

    void forget() {
        jdbc.sql(FORGET)
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
