package nl.soepsteen.platform.savedsearch;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The searches that somebody keeps, and what came to answer them.
@Component
class SavedSearchRecord implements PersonalRecord {

    private static final String SEARCHES = """
            select id, name, query, told, saved_at, removed_at from saved_search where person = :person order by id""";

    private static final String FOUND = """
            select subject, found_at, seen_at, mailed_at from saved_search_match
            where saved_search = :id and found_at is not null order by found_at, subject""";

    private static final String LEAVE = "update saved_search_registry set version = version + 1";

    private final JdbcClient jdbc;

    SavedSearchRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Kept(
            String naam,
            String vraag,
            String hoe,
            Instant bewaard,
            @Nullable Instant verwijderd,
            List<Found> gevonden) {}

    record Found(
            String wat,
            Instant gevonden,
            @Nullable Instant gezien,
            @Nullable Instant gemaild) {}

    @Override
    public String name() {
        return "zoekvragen";
    }

    @Override
    public Set<String> tables() {
        return Set.of("saved_search", "saved_search_match");
    }

    @Override
    public Object of(Person person) {
        return jdbc.sql(SEARCHES)
                .param("person", person.id())
                .query((row, _) -> new Kept(
                        row.getString("name"),
                        row.getString("query"),
                        Told.valueOf(row.getString("told")).word(),
                        row.getTimestamp("saved_at").toInstant(),
                        instant(row.getTimestamp("removed_at")),
                        found(row.getLong("id"))))
                .list();
    }

    private List<Found> found(long id) {
        return jdbc.sql(FOUND)
                .param("id", id)
                .query((row, _) -> new Found(
                        row.getString("subject"),
                        row.getTimestamp("found_at").toInstant(),
                        instant(row.getTimestamp("seen_at")),
                        instant(row.getTimestamp("mailed_at"))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /// The database deletes them; every node is told that some went.
    @Override
    public void forget(Person person, Texts texts) {
        jdbc.sql(LEAVE).update();
    }
}
