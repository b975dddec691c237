package nl.soepsteen.platform.picture;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets pictures that nothing mentions: no page, no text a page ever had, no draft. Only after a month,
/// because somebody may have the line that shows one lying elsewhere. Every node does this; doing it twice
/// does nothing.
@Component
class UnusedPictures {

    private static final Logger log = LoggerFactory.getLogger(UnusedPictures.class);

    private static final Duration KEPT = Duration.ofDays(30);

    private static final String FORGET = """
            delete from picture
            where made_at < :before
              and not exists (select 1 from page_picture where page_picture.picture = picture.id)
              and not exists (select 1 from post_picture where post_picture.picture = picture.id)
              and not exists (select 1 from post_version
                              where position(cast(picture.id as text) in post_version.markdown) > 0)
              and not exists (select 1 from page_version
                              where position(cast(picture.id as text) in page_version.markdown) > 0)
              and not exists (select 1 from draft
                              where position(cast(picture.id as text) in cast(draft.fields as text)) > 0)
              and not exists (select 1 from draft_other
                              where position(cast(picture.id as text) in cast(draft_other.fields as text)) > 0)
            returning picture.id""";

    private final JdbcClient jdbc;
    private final PictureStore store;
    private final Clock clock;

    UnusedPictures(JdbcClient jdbc, PictureStore store, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void daily() {
        try {
            int count = forget();
            if (count > 0) {
                log.info("Forgot {} pictures that nothing mentions", count);
            }
        } catch (DataAccessException e) {
            log.warn("Unused pictures could not be forgotten, trying again tomorrow", e);
        }
    }

    /// @return how many
    int forget() {
        List<UUID> forgotten = jdbc.sql(FORGET)
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        forgotten.forEach(store::delete);
        return forgotten.size();
    }
}
