package nl.soepsteen.platform.following;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.changelog.ChangeLogReader.Batch;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.AboutSource.Described;
import nl.soepsteen.platform.discussion.Abouts;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps by which themes and places pages are followed, and since when a page is new. Follows the change log once
/// per system: its position is a row that one node holds at a time.
@Component
class PagesNoted {

    private static final int AT_ONCE = 50;

    private static final String POSITION = "select number from news_position for update skip locked";

    /// The page may be gone by the time that we come.
    private static final String NEW_PAGE = """
            insert into news_page (publication, at)
            select id, :now from publication where id = :id on conflict do nothing""";

    private static final String NO_TOPICS = "delete from page_topic where publication = :id";

    private static final String TOPIC = """
            insert into page_topic (publication, subject)
            select id, unnest(cast(:subjects as text[])) from publication where id = :id on conflict do nothing""";

    private final JdbcClient jdbc;
    private final ChangeLogReader log;
    private final Abouts abouts;
    private final Clock clock;

    PagesNoted(JdbcClient jdbc, ChangeLogReader log, Abouts abouts, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.abouts = abouts;
        this.clock = clock;
    }

    /// Looks at some of the pages that changed.
    ///
    /// @return whether there were changes
    @Transactional
    public boolean noteSome() {
        Optional<Long> position = jdbc.sql(POSITION).query(Long.class).optional();
        if (position.isEmpty()) {
            return false;
        }
        Batch batch = log.after(position.get(), AT_ONCE);
        if (batch.changes().isEmpty()) {
            return false;
        }
        List<About> pages = new ArrayList<>();
        for (ChangeLogReader.Change change : batch.changes()) {
            SubjectId subject = change.subject();
            if (subject.kind().equals(Followables.PAGE)) {
                pages.add(new About(subject.kind(), subject.id().toString()));
            }
        }
        Map<About, Described> described = abouts.describe(pages);
        described.forEach((page, what) -> note(UUID.fromString(page.key()), what));
        jdbc.sql("update news_position set number = :number")
                .param("number", batch.changes().getLast().number())
                .update();
        return true;
    }

    private void note(UUID page, Described described) {
        jdbc.sql(NEW_PAGE)
                .param("id", page)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql(NO_TOPICS).param("id", page).update();
        jdbc.sql(TOPIC)
                .param("id", page)
                .param("subjects", topics(described).toArray(String[]::new))
                .update();
    }

    /// The subjects by which something is followed besides itself.
    static List<String> topics(Described described) {
        List<String> topics = new ArrayList<>();
        described.themes().forEach(theme -> topics.add("thema:" + theme));
        described.places().forEach(place -> topics.add("wijk:" + place));
        return topics;
    }
}
