package nl.soepsteen.platform.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What people sent to be taken in: kept until it is carried out, and a day at most.
@Component
class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private static final TypeReference<Map<String, String>> SEEN = new TypeReference<>() {};
    private static final TypeReference<List<ReportLine>> REPORT = new TypeReference<>() {};

    private static final String OPEN =
            "select id, name, file, seen from upload where id = :id and person = :person and file is not null";

    private static final String HOLD =
            "select id from upload where id = :id and person = :person and file is not null for update";

    /// Somebody who sends again and again keeps the latest few.
    private static final String FORGET_EARLIER = """
            delete from upload where person = :person and file is not null and id not in
                (select id from upload where person = :person and file is not null order by made_at desc limit 2)""";

    private static final String KEEP = """
            insert into upload (id, person, made_at, name, file, seen)
            values (:id, :person, :now, :name, :file, cast(:seen as jsonb))""";

    private static final String FINISH = """
            update upload set file = null, report = cast(:report as jsonb) where id = :id""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Uploads(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /// Keeps what somebody sent.
    @Transactional
    UUID keep(UUID person, String name, byte[] file, Map<String, String> seen) {
        UUID id = UUID.randomUUID();
        jdbc.sql(FORGET_EARLIER).param("person", person).update();
        jdbc.sql(KEEP)
                .param("id", id)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .param("name", name)
                .param("file", file)
                .param("seen", json.writeValueAsString(seen))
                .update();
        return id;
    }

    /// What this person sent, while it waits to be carried out.
    Optional<Upload> open(UUID id, UUID person) {
        return jdbc.sql(OPEN)
                .param("id", id)
                .param("person", person)
                .query((row, _) -> upload(row))
                .optional();
    }

    /// The same, held until the transaction ends: whoever carries it out too, waits and then finds it done.
    ///
    /// @return false when it is done, or nobody knows of it (any more)
    boolean hold(UUID id, UUID person) {
        return jdbc.sql(HOLD)
                .param("id", id)
                .param("person", person)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /// It was carried out: only what became of it stays.
    void finish(UUID id, List<ReportLine> report) {
        jdbc.sql(FINISH)
                .param("report", json.writeValueAsString(report))
                .param("id", id)
                .update();
    }

    /// What became of it; empty while it waits, or when nobody knows (any more).
    Optional<List<ReportLine>> report(UUID id, UUID person) {
        return jdbc.sql("select report from upload where id = :id and person = :person and report is not null")
                .param("id", id)
                .param("person", person)
                .query(String.class)
                .optional()
                .map(report -> json.readValue(report, REPORT));
    }

    /// Forgets what is older than a day.
    ///
    /// @return false when there was nothing like that
    boolean forgetOld() {
        return jdbc.sql("delete from upload where made_at < :before")
                        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                        .update()
                > 0;
    }

    private Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBytes("file"),
                json.readValue(row.getString("seen"), SEEN));
    }
}
