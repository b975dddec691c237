package nl.soepsteen.platform.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is known of the mail that somebody got. The text itself is not: it is emptied as soon as it is sent.
@Component
public class Correspondence {

    /// Long enough to answer "I never got that mail".
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String TO = """
            select subject, made_at, sent_at from mail where recipient = :recipient order by made_at""";

    /// Not what is being sent at this moment: that would make us wait for a mail server. It goes with the
    /// others, 30 days later.
    private static final String FORGET = """
            delete from mail where id in
                (select id from mail where recipient = :recipient for update skip locked)""";

    /// Two nodes that tidy at once do not wait for each other.
    private static final String TIDY = """
            delete from mail where id in
                (select id from mail where sent_at < :before or given_up_at < :before for update skip locked)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Correspondence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// One message.
    ///
    /// @param sentAt when the mail server took it, or null while it waits
    public record Item(
            String subject, Instant madeAt, @Nullable Instant sentAt) {}

    /// What was mailed to an address in the last 30 days, and what still waits, the oldest first.
    public List<Item> to(MailAddress address) {
        return jdbc.sql(TO)
                .param("recipient", address.value())
                .query((row, _) -> {
                    Timestamp sent = row.getTimestamp("sent_at");
                    return new Item(
                            row.getString("subject"),
                            row.getTimestamp("made_at").toInstant(),
                            sent == null ? null : sent.toInstant());
                })
                .list();
    }

    /// Takes away all mail to an address, also what was not sent yet.
    public void forget(MailAddress address) {
        jdbc.sql(FORGET).param("recipient", address.value()).update();
    }

    /// Takes away what was sent, or given up, 30 days ago.
    void tidy() {
        jdbc.sql(TIDY)
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
