package nl.soepsteen.platform.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
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

    private static final String LIFT = "delete from suspension where cause = :cause";

    private static final String LIFT_LEFT = "delete from suspension_left where cause = :cause";

    /// Of an address that anybody could guess a digest tells whether the guess was right: so it is salted, and there
    /// is one only of those who left while suspended.
    private static final String KEEP = """
            insert into suspension_left (salt, digest, since, until, ends, reason, cause)
            select fresh.salt, sha256(fresh.salt || convert_to(:email, 'UTF8')), since, until,
                   least(until, :latest), reason, cause
            from suspension, (select uuid_send(gen_random_uuid()) as salt) as fresh
            where person = :person and (until is null or until > :now)
            on conflict (cause) do nothing""";

    private static final String TAKE_UP = """
            delete from suspension_left where digest = sha256(salt || convert_to(:email, 'UTF8'))
            returning since, until, reason, cause""";

    /// How long somebody who left stays suspended who was so until further notice.
    static final Duration LONGEST_AFTER_LEAVING = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Suspensions(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /// Somebody came back who had left while suspended, and still is; in the running transaction.
    ///
    /// @param person as who they came back
    /// @param cause of the suspension
    /// @param reason that was given for it
    public record Resumed(UUID person, UUID cause, String reason) {}

    /// The suspension of somebody; empty for whoever may add what they like.
    public Optional<Suspension> of(UUID person) {
        return jdbc.sql(PRESENT)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> read(row))
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
    public boolean lift(UUID cause) {
        boolean left = jdbc.sql(LIFT_LEFT).param("cause", cause).update() == 1;
        return jdbc.sql(LIFT).param("cause", cause).update() == 1 || left;
    }

    /// Somebody leaves. While they are suspended that stays with their address.
    @Transactional(propagation = Propagation.MANDATORY)
    void outlast(Person person) {
        forgetEnded();
        jdbc.sql(KEEP)
                .param("email", person.address().value())
                .param("person", person.id())
                .param("now", Timestamp.from(clock.instant()))
                .param("latest", Timestamp.from(clock.instant().plus(LONGEST_AFTER_LEAVING)))
                .update();
    }

    /// Somebody joins. What was decided about them before they left goes on.
    @Transactional(propagation = Propagation.MANDATORY)
    void takeUp(Person person) {
        forgetEnded();
        record Left(Suspension suspension, UUID cause) {}
        jdbc.sql(TAKE_UP)
                .param("email", person.address().value())
                .query((row, _) -> new Left(read(row), row.getObject("cause", UUID.class)))
                .list()
                .forEach(left -> {
                    Suspension kept = left.suspension();
                    begin(person.id(), kept.until(), kept.reason(), left.cause());
                    events.publishEvent(new Resumed(person.id(), left.cause(), kept.reason()));
                });
    }

    private void forgetEnded() {
        jdbc.sql("delete from suspension_left where ends <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Suspension read(ResultSet row) throws SQLException {
        @Nullable Timestamp until = row.getTimestamp("until");
        return new Suspension(
                row.getTimestamp("since").toInstant(),
                until == null ? null : until.toInstant(),
                row.getString("reason"));
    }
}
