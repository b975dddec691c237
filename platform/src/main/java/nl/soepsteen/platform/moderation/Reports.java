package nl.soepsteen.platform.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.mail.MailAddress;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Taking reports. All about the same thing are one item for the editors, until it is decided about.
@Service
public class Reports {

    /// Characters of what somebody says with a report, a decision or an objection.
    public static final int LONGEST = 2_000;

    /// Under the row of the item, which a decision holds too: a report comes before a decision, or begins a
    /// new item.
    private static final String ITEM = """
            insert into report_item (id, subject, author, opened_at) values (:id, :subject, :author, :now)
            on conflict (subject) where open do update set subject = excluded.subject
            returning id""";

    private static final String ADD = """
            insert into report (id, item, reason, words, reporter, email, made_at)
            values (:id, :item, :reason, :words, :reporter, :email, :now)
            on conflict (id) do nothing""";

    /// Somebody who thought of more: their last words count.
    private static final String AGAIN = """
            update report set reason = :reason, words = :words, made_at = :now
            where item = :item and reporter = :reporter""";

    private static final String OWN = """
            select report.id, report.reason, report.words, report.made_at, item.subject, item.open,
                   (select measure from moderation_decision decision where decision.item = item.id
                    order by number limit 1) as measure
            from report join report_item item on item.id = report.item
            where report.reporter = :person order by report.made_at desc""";

    private final JdbcClient jdbc;
    private final ReportedKinds kinds;
    private final Clock clock;

    Reports(JdbcClient jdbc, ReportedKinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// What somebody says about something.
    ///
    /// @param words may be empty, except where the reason needs them; at most 2,000 characters
    /// @param reporter who is signed in, or null
    /// @param mail of a visitor who wants to hear what is decided, or null; used for that one mail
    /// @param key of the form: the same form makes one report
    public record Saying(
            Reason reason,
            String words,
            @Nullable UUID reporter,
            @Nullable MailAddress mail,
            UUID key) {}

    /// What somebody reported.
    ///
    /// @param what how it is called in a sentence
    /// @param address where it is, or null when nobody sees it now
    /// @param outcome a sentence, empty while it waits
    public record Own(String what, @Nullable String address, Reason reason, String words, String outcome, Instant at) {}

    /// What can be reported now; empty when there is no such thing for everybody to see.
    public Optional<Reported> about(String subject) {
        return kinds.find(subject).filter(Reported::isPublic);
    }

    /// What a decision was about, in whatever state; empty when nothing is left of it.
    public Optional<Reported> any(Decision decision) {
        return kinds.find(decision.subject());
    }

    /// Takes a report.
    @Transactional
    public void take(Reported about, Saying saying) {
        if (isTaken(saying.key())) {
            return;
        }
        Timestamp now = Timestamp.from(clock.instant());
        UUID item = jdbc.sql(ITEM)
                .param("id", UUID.randomUUID())
                .param("subject", about.subject().toString())
                .param("author", about.author())
                .param("now", now)
                .query(UUID.class)
                .single();
        @Nullable UUID reporter = saying.reporter();
        boolean known = reporter != null
                && jdbc.sql(AGAIN)
                                .param("reason", saying.reason().name())
                                .param("words", saying.words())
                                .param("now", now)
                                .param("item", item)
                                .param("reporter", reporter)
                                .update()
                        == 1;
        if (!known) {
            jdbc.sql(ADD)
                    .param("id", saying.key())
                    .param("item", item)
                    .param("reason", saying.reason().name())
                    .param("words", saying.words())
                    .param("reporter", reporter)
                    .param("email", saying.mail() == null ? null : saying.mail().value())
                    .param("now", now)
                    .update();
        }
    }

    private boolean isTaken(UUID key) {
        return jdbc.sql("select exists (select 1 from report where id = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /// What somebody reported while signed in, the latest first.
    public List<Own> by(UUID person) {
        return jdbc.sql(OWN)
                .param("person", person)
                .query((row, _) -> {
                    SubjectId subject = SubjectId.parse(row.getString("subject"));
                    Optional<Reported> about = kinds.find(subject);
                    @Nullable String measure = row.getString("measure");
                    return new Own(
                            about.map(Reported::named).orElseGet(() -> "een " + kinds.inWords(subject)),
                            about.filter(Reported::isPublic)
                                    .map(Reported::address)
                                    .orElse(null),
                            Reason.valueOf(row.getString("reason")),
                            row.getString("words"),
                            measure == null ? "" : Measure.valueOf(measure).toReporter(),
                            row.getTimestamp("made_at").toInstant());
                })
                .list();
    }
}
