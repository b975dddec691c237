package nl.soepsteen.platform.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.mail.Mail;
import nl.soepsteen.platform.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Members who would like to publish at once, and what editors decide, always with a reason that the member reads.
@Service
public class AmbassadorRequests {

    /// Characters of a motive or a reason.
    public static final int LONGEST = 2_000;

    private static final String COLUMNS = """
            select request.id, request.person, person.name, request.motive, request.asked_at, request.granted, request.reason
            from ambassador_request request join person on person.id = request.person""";

    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AmbassadorRequests(
            JdbcClient jdbc, PersonRepository people, Outbox outbox, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /// What a member asked.
    ///
    /// @param granted what was decided, or null while it waits
    /// @param reason why, or null while it waits
    public record Request(
            UUID id,
            UUID person,
            String name,
            String motive,
            Instant askedAt,
            @Nullable Boolean granted,
            @Nullable String reason) {}

    /// Asks. Asking again while the first waits changes nothing.
    ///
    /// @param motive why; 1 to 2,000 characters
    @Transactional
    public void ask(UUID person, String motive) {
        jdbc.sql("""
                        insert into ambassador_request (id, person, motive, asked_at) values (:id, :person, :motive, :now)
                        on conflict (person) where granted is null do nothing""")
                .param("id", UUID.randomUUID())
                .param("person", person)
                .param("motive", motive.strip())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// What waits, the oldest first.
    public List<Request> waiting() {
        return jdbc.sql(COLUMNS + " where request.granted is null order by request.asked_at")
                .query((row, _) -> request(row))
                .list();
    }

    /// What somebody asked last.
    public Optional<Request> latestOf(UUID person) {
        return jdbc.sql(COLUMNS + " where request.person = :person order by request.asked_at desc limit 1")
                .param("person", person)
                .query((row, _) -> request(row))
                .optional();
    }

    private static Request request(ResultSet row) throws SQLException {
        @Nullable Boolean granted = row.getObject("granted", Boolean.class);
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("motive"),
                row.getTimestamp("asked_at").toInstant(),
                granted,
                row.getString("reason"));
    }

    /// Decides. Who asked hears it by mail, with the reason.
    ///
    /// @param reason 1 to 2,000 characters
    /// @return false when it had been decided already
    @Transactional
    public boolean decide(UUID id, boolean granted, String reason, UUID by) {
        Optional<UUID> decided = jdbc.sql("""
                        update ambassador_request
                        set granted = :granted, reason = :reason, decided_by = :by, decided_at = :now
                        where id = :id and granted is null returning person""")
                .param("granted", granted)
                .param("reason", reason.strip())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .query(UUID.class)
                .optional();
        decided.flatMap(people::findById).ifPresent(person -> {
            if (granted && !person.role().isAtLeast(Role.AMBASSADOR)) {
                person.become(Role.AMBASSADOR);
                people.save(person);
                events.publishEvent(new PersonChanged(person.id()));
            }
            outbox.put(new Mail(
                    person.address(),
                    granted ? "Je bent nu ambassadeur van Soepsteen" : "Over je vraag om ambassadeur te worden",
                    text(person.name(), granted, reason.strip())));
        });
        return decided.isPresent();
    }

    private static String text(String name, boolean granted, String reason) {
        return granted ? """
                Hallo %s,

                Vanaf nu ben je ambassadeur: wat je schrijft, staat meteen op de site. De redactie schrijft erbij:

                %s

                Soepsteen
                """.formatted(name, reason) : """
                Hallo %s,

                Je vroeg om ambassadeur te worden. Dat wordt het nu niet. De redactie schrijft:

                %s

                Wat je schrijft blijft welkom, en je kunt het later opnieuw vragen.

                Soepsteen
                """.formatted(name, reason);
    }
}
