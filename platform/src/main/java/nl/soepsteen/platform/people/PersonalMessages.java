package nl.soepsteen.platform.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.mail.Mail;
import nl.soepsteen.platform.mail.MailHeaders;
import nl.soepsteen.platform.mail.Outbox;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Messages from one person to another, by mail. What is said is kept by nobody but the two of them; the address of
/// neither is told unless its owner wants that.
@Service
public class PersonalMessages {

    /// Characters of a message.
    public static final int LONGEST = 4_000;

    /// Characters of a subject; with a name before it, it fits a mail.
    public static final int LONGEST_SUBJECT = 100;

    /// Messages that one person sends in a day.
    public static final int A_DAY = 10;

    private static final Duration DAY = Duration.ofDays(1);

    /// Long enough for a form that stands open.
    private static final Duration KEPT = Duration.ofDays(30);

    /// Two windows of one person take turns.
    private static final String HOLD = "select id from person where id = :person for update";

    private static final String COUNT =
            "select count(*) from person_message where person = :person and sent_at > :since";

    private final Profiles profiles;
    private final Accounts accounts;
    private final List<Reachable> reachable;
    private final Outbox outbox;
    private final PublicAddress site;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonalMessages(
            Profiles profiles,
            Accounts accounts,
            List<Reachable> reachable,
            Outbox outbox,
            PublicAddress site,
            JdbcClient jdbc,
            Clock clock) {
        this.reachable = List.copyOf(reachable);
        this.profiles = profiles;
        this.accounts = accounts;
        this.outbox = outbox;
        this.site = site;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What somebody writes.
    ///
    /// @param key of the form, made with the page that holds it: sending the same form twice sends one message
    /// @param subject one line of at most 100 characters; may be empty
    /// @param text 1 to 4,000 characters
    /// @param withAddress whether the sender's mail address may go along
    public record Message(UUID key, String subject, String text, boolean withAddress) {}

    /// What became of a message.
    public enum Outcome {
        /// It is on its way, now or since the same form was sent before.
        SENT,
        /// The sender sent as many as may be sent in a day.
        ENOUGH_TODAY,
        /// Whoever it is for wants none from this sender.
        NOT_WANTED
    }

    /// Sends a message, or had sent it already.
    @Transactional
    public Outcome send(UUID sender, Profile to, Message message) {
        jdbc.sql(HOLD).param("person", sender).query(UUID.class).optional();
        Optional<Person> from = accounts.find(sender);
        Optional<Person> recipient = accounts.find(to.person());
        if (from.isEmpty() || recipient.isEmpty() || isSent(sender, message.key())) {
            return Outcome.SENT;
        }
        if (!reachable.stream().allMatch(one -> one.isOpen(sender, to.person()))) {
            return Outcome.NOT_WANTED;
        }
        Instant now = clock.instant();
        jdbc.sql("delete from person_message where person = :person and sent_at < :before")
                .param("person", sender)
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
        if (sentSince(sender, now.minus(DAY)) >= A_DAY) {
            return Outcome.ENOUGH_TODAY;
        }
        jdbc.sql("insert into person_message (person, key, sent_at) values (:person, :key, :now)")
                .param("person", sender)
                .param("key", message.key())
                .param("now", Timestamp.from(now))
                .update();
        outbox.put(mail(from.get(), recipient.get(), message));
        return Outcome.SENT;
    }

    private boolean isSent(UUID sender, UUID key) {
        return jdbc.sql("select exists (select 1 from person_message where person = :person and key = :key)")
                .param("person", sender)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    private int sentSince(UUID sender, Instant since) {
        return jdbc.sql(COUNT)
                .param("person", sender)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    private Mail mail(Person from, Person to, Message message) {
        String subject = message.subject().isEmpty()
                ? from.name() + " schrijft je via Soepsteen"
                : from.name() + " via Soepsteen: " + message.subject();
        MailHeaders headers = message.withAddress() ? MailHeaders.NONE.answeredTo(from.address()) : MailHeaders.NONE;
        return new Mail(UUID.randomUUID(), to.address(), subject, text(from, to, message), null, headers);
    }

    private String text(Person from, Person to, Message message) {
        return """
                Hallo %s,

                %s schrijft je via je pagina op Soepsteen:

                %s

                ---
                %s

                Je mailadres ziet %s niet, tenzij je zelf per mail antwoordt. Wil je van %s niets meer horen? Kies dan ‘stil’:
                %s
                Wil je helemaal geen mail van anderen? Haal dan je pagina weg:
                %s

                Soepsteen
                """.formatted(
                        to.name(),
                        from.name(),
                        message.text(),
                        answering(from, message.withAddress()),
                        from.name(),
                        from.name(),
                        site.reachable() + "/volgen?over=person:" + from.id(),
                        site.reachable() + "/mijn/profiel");
    }

    private String answering(Person from, boolean withAddress) {
        if (withAddress) {
            return "Antwoorden kan per mail, naar dit adres:\n" + from.address().value();
        }
        return profiles.of(from.id())
                .filter(Profile::shown)
                .map(profile -> "%s gaf geen mailadres mee. Antwoorden kan via de eigen pagina:\n%s"
                        .formatted(from.name(), site.reachable() + profile.address() + "/schrijven"))
                .orElseGet(() ->
                        "%s gaf geen mailadres mee en heeft geen eigen pagina. Antwoorden kan dus niet via Soepsteen."
                                .formatted(from.name()));
    }
}
