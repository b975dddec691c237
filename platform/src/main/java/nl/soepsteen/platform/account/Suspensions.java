package nl.soepsteen.platform.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who may not add anything for a while. They still read, take along what is theirs, object, and go. Asked
/// in one place for all that people send.
@Component
public class Suspensions {

    private static final String PRESENT = """
            select since, until, reason from suspension
            where person = :person and (until is null or until > :now)""";

    private static final String BEGIN = """
            insert into suspension (person, since, until, reason, cause)
            values (:person, :now, :until, :reason, :cause)
            on conflict (person) do update
            set since = excluded.since, until = excluded.until, reason = excluded.reason, cause = excluded.cause""";

    private static final String LIFT = "delete from suspension where person = :person and cause = :cause";

    private final JdbcClient jdbc;
    private final Clock clock;

    Suspensions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The suspension of somebody; empty for whoever may add what they like.
    public Optional<Suspension> of(UUID person) {
        return jdbc.sql(PRESENT)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> {
                    @Nullable Timestamp until = row.getTimestamp("until");
                    return new Suspension(
                            row.getTimestamp("since").toInstant(),
                            until == null ? null : until.toInstant(),
                            row.getString("reason"));
                })
                .optional();
    }

    /// Suspends somebody from now on, instead of what was decided before.
    ///
    /// @param until null: until further notice
    /// @param reason 1 to 2,000 characters
    /// @param cause of it, to lift this suspension and no other
    @Transactional
    public void begin(UUID person, @Nullable Instant until, String reason, UUID cause) {
        jdbc.sql(BEGIN)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .param("until", until == null ? null : Timestamp.from(until))
                .param("reason", reason)
                .param("cause", cause)
                .update();
    }

    /// Lifts a suspension.
    ///
    /// @return false when there is none of this cause (any more)
    @Transactional
    public boolean lift(UUID person, UUID cause) {
        return jdbc.sql(LIFT).param("person", person).param("cause", cause).update() == 1;
    }
}
