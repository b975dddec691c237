package nl.soepsteen.platform.mail;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where mail is left to be sent. It goes out once the running transaction has committed, and not when it does not.
@Component
public class Outbox {

    private static final String PUT = """
            insert into mail (id, recipient, subject, body, html, headers, made_at, due_at)
            values (:id, :recipient, :subject, :body, :html, :headers, :now, :now)""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /// Leaves a message.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when one with its id was left before
    /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Mail mail) {
        jdbc.sql(PUT)
                .param("id", mail.id())
                .param("recipient", mail.to().value())
                .param("subject", mail.subject())
                .param("body", mail.text())
                .param("html", mail.html(), Types.VARCHAR)
                .param("headers", mail.headers().kept())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new MailLeft());
    }

    /// Mail was left in this transaction.
    record MailLeft() {}
}
