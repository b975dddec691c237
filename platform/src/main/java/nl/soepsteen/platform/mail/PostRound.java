package nl.soepsteen.platform.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes mail out of the outbox and sends it. A message is held by a row lock while it is sent, so no two nodes
/// send the same; it is sent twice only when the process dies between the mail server's yes and our commit.
///
/// What fails is tried again, later every time, for three days; then it is given up and stays in the table with
/// the reason.
@Component
class PostRound {

    private static final Logger log = LoggerFactory.getLogger(PostRound.class);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(3);
    private static final Duration GIVE_UP_AFTER = Duration.ofDays(3);
    private static final int MAX_FAILURE = 500;

    private static final String CLAIM = """
            select id, recipient, subject, body, html, headers, made_at, attempts from mail
            where sent_at is null and given_up_at is null and due_at <= :now
            order by due_at limit 1 for update skip locked""";

    /// The text may hold a link that lets somebody in: it is not kept.
    private static final String SENT = """
            update mail set sent_at = :now, body = '', html = null, headers = '', failure = null, attempts = attempts + 1
            where id = :id""";

    private static final String FAILED = """
            update mail set attempts = attempts + 1, failure = :failure, due_at = :due,
                   given_up_at = case when :giveUp then cast(:now as timestamptz) end
            where id = :id""";

    private final JdbcClient jdbc;
    private final Messages messages;
    private final Delivery delivery;
    private final Correspondence correspondence;
    private final Clock clock;

    PostRound(JdbcClient jdbc, Messages messages, Delivery delivery, Correspondence correspondence, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.delivery = delivery;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    private record Due(
            UUID id,
            String recipient,
            String subject,
            String body,
            @Nullable String html,
            String headers,
            Instant madeAt,
            int attempts) {

        /// @throws IllegalArgumentException when it is not a message that can be sent
        Mail mail() {
            return new Mail(id, MailAddress.stored(recipient), subject, body, html, MailHeaders.read(headers));
        }
    }

    /// Sends the message that waits longest.
    ///
    /// @return whether there was one
    @Transactional
    public boolean sendOne() {
        Optional<Due> due = next();
        due.ifPresent(message -> {
            correspondence.tidy(); // before sending: when this fails, nothing went out yet
            send(message);
        });
        return due.isPresent();
    }

    private Optional<Due> next() {
        return jdbc.sql(CLAIM)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("html"),
                        row.getString("headers"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getInt("attempts")))
                .optional();
    }

    private void send(Due due) {
        try {
            delivery.deliver(messages.of(due.mail(), due.madeAt()), due.madeAt());
        } catch (Exception e) { // whatever a mail server does wrong, the message stays
            failed(due, e);
            return;
        }
        jdbc.sql(SENT)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", due.id())
                .update();
    }

    private void failed(Due due, Exception failure) {
        Instant now = clock.instant();
        boolean giveUp = Duration.between(due.madeAt(), now).compareTo(GIVE_UP_AFTER) > 0;
        log.warn(
                "Mail {} could not be sent ({} times), {}",
                due.id(),
                due.attempts() + 1,
                giveUp ? "given up" : "trying again",
                failure);
        String reason = String.valueOf(failure);
        jdbc.sql(FAILED)
                .param("failure", reason.substring(0, Math.min(MAX_FAILURE, reason.length())))
                .param("due", Timestamp.from(now.plus(pause(due.attempts()))))
                .param("giveUp", giveUp)
                .param("now", Timestamp.from(now))
                .param("id", due.id())
                .update();
    }

    /// Twice as long every time.
    static Duration pause(int attemptsBefore) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attemptsBefore, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
