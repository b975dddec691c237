package nl.soepsteen.platform.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody asked, and what they decided as an editor about requests of others.
@Component
class AmbassadorRecord implements PersonalRecord {

    private static final String ASKED = """
            select motive, asked_at, granted, reason, decided_at from ambassador_request
            where person = :person order by asked_at""";

    /// What the other wrote is theirs.
    private static final String DECIDED = """
            select granted, reason, decided_at from ambassador_request
            where decided_by = :person order by decided_at""";

    private final JdbcClient jdbc;

    AmbassadorRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Requests(List<Asked> gevraagd, List<Decided> besloten) {}

    record Asked(
            String waarom,
            Instant gevraagd,
            @Nullable Boolean toegekend,
            @Nullable String reden,
            @Nullable Instant besloten) {}

    record Decided(
            @Nullable Boolean toegekend,
            @Nullable String reden,
            @Nullable Instant besloten) {}

    @Override
    public String name() {
        return "ambassadeur-worden";
    }

    @Override
    public Set<String> tables() {
        return Set.of("ambassador_request");
    }

    @Override
    public Object of(Person person) {
        return new Requests(
                jdbc.sql(ASKED)
                        .param("person", person.id())
                        .query((row, _) -> new Asked(
                                row.getString("motive"),
                                row.getTimestamp("asked_at").toInstant(),
                                granted(row),
                                row.getString("reason"),
                                decidedAt(row)))
                        .list(),
                jdbc.sql(DECIDED)
                        .param("person", person.id())
                        .query((row, _) -> new Decided(granted(row), row.getString("reason"), decidedAt(row)))
                        .list());
    }

    private static @Nullable Boolean granted(ResultSet row) throws SQLException {
        return row.getObject("granted", Boolean.class);
    }

    private static @Nullable Instant decidedAt(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("decided_at");
        return at == null ? null : at.toInstant();
    }

    @Override
    public void forget(Person person, Texts texts) {
        // The database deletes what they asked, and no longer says who decided.
    }
}
