package nl.soepsteen.platform.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.Suspensions;
import nl.soepsteen.platform.mail.MailAddress;
import nl.soepsteen.platform.moderation.Items.Item;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Deciding about what was reported, always with a reason that the person concerned reads. Of two who
/// decide at once, one does and the other reads what was decided.
@Service
public class Decisions {

    private static final String PUT = """
            insert into moderation_decision
                (id, item, subject, person, category, measure, reason, decided_by, decided_at)
            values (:id, :item, :subject, :person, :category, :measure, :reason, :by, :now)""";

    private static final String REPORTERS = "select reporter, email from report where item = :item";

    private final Items items;
    private final ReportedKinds kinds;
    private final Accounts accounts;
    private final Suspensions suspensions;
    private final ModerationMail mail;
    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(
            Items items,
            ReportedKinds kinds,
            Accounts accounts,
            Suspensions suspensions,
            ModerationMail mail,
            JdbcClient jdbc,
            Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.accounts = accounts;
        this.suspensions = suspensions;
        this.mail = mail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What an editor wants.
    ///
    /// @param category by which rule
    /// @param reason that the person concerned reads; 1 to 2,000 characters
    /// @param seen how many decisions about it they saw
    public record Wish(Measure measure, Reason category, String reason, int seen) {}

    /// What became of it.
    public sealed interface Outcome {

        /// It is decided.
        record Done() implements Outcome {}

        /// There is no such item.
        record Unknown() implements Outcome {}

        /// Who asks wrote it or reported it; nothing changed.
        record Partial() implements Outcome {}

        /// Somebody else decided meanwhile; nothing changed.
        record Overtaken() implements Outcome {}

        /// As it is now, this cannot be decided about it; nothing changed.
        record Impossible() implements Outcome {}
    }

    /// What can be decided about an item now.
    public List<Measure> possible(Item item, SignedIn editor) {
        return java.util.Arrays.stream(Measure.values())
                .filter(measure -> isPossible(measure, item, editor))
                .toList();
    }

    private boolean isPossible(Measure measure, Item item, SignedIn editor) {
        Reported.@Nullable State state =
                item.about() == null ? null : item.about().state();
        if (item.held()) {
            // First of all: is it rightly hidden?
            return state == Reported.State.HIDDEN
                    ? measure == Measure.KEEP || measure == Measure.HIDE
                    : measure == Measure.GONE;
        }
        return switch (measure) {
            case KEEP -> item.open() && state == Reported.State.PUBLIC;
            case GONE -> item.open() && (state == null || state == Reported.State.GONE);
            case HIDE -> state == Reported.State.PUBLIC;
            case RESTORE -> state == Reported.State.HIDDEN;
            case WARN -> item.author() != null;
            case SUSPEND_WEEK, SUSPEND_MONTH, SUSPEND -> canBeSuspended(item.author(), editor);
            case REFUSE -> false;
        };
    }

    /// Editors suspend members and ambassadors; administrators suspend editors too. Who is an administrator
    /// gets another role first.
    private boolean canBeSuspended(@Nullable UUID person, SignedIn by) {
        return person != null
                && accounts.find(person)
                        .map(Person::role)
                        .filter(role -> !role.isAtLeast(by.isAtLeast(Role.ADMIN) ? Role.ADMIN : Role.EDITOR))
                        .isPresent();
    }

    /// Decides. The person concerned hears it, with the reason; who reported hears what was decided.
    @Transactional
    public Outcome decide(UUID id, SignedIn editor, Wish wish) {
        Optional<Item> held = items.hold(id);
        if (held.isEmpty()) {
            return new Outcome.Unknown();
        }
        Item item = held.get();
        if (items.concerns(item, editor)) {
            return new Outcome.Partial();
        }
        if (item.decisions() != wish.seen()) {
            return new Outcome.Overtaken();
        }
        UUID decision = UUID.randomUUID();
        if (!isPossible(wish.measure(), item, editor) || !carryOut(item, editor, wish, decision)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Impossible();
        }
        note(
                decision,
                item.id(),
                item.subject(),
                item.author(),
                wish.category(),
                wish.measure(),
                wish.reason(),
                editor);
        if (item.author() != null) {
            mail.decided(item.author(), item.named(), wish.category(), wish.measure(), wish.reason());
        }
        if (item.open()) {
            items.close(id);
            tellReporters(item, wish.measure());
        }
        return new Outcome.Done();
    }

    private boolean carryOut(Item item, SignedIn editor, Wish wish, UUID decision) {
        return switch (wish.measure()) {
            case KEEP -> !item.held() || kinds.restore(item.subject(), editor);
            case HIDE -> item.held() || kinds.hide(item.subject(), editor, wish.reason());
            case RESTORE -> kinds.restore(item.subject(), editor);
            case GONE, WARN -> true;
            case SUSPEND_WEEK, SUSPEND_MONTH, SUSPEND -> suspend(item.author(), wish, decision);
            case REFUSE -> false;
        };
    }

    private boolean suspend(@Nullable UUID person, Wish wish, UUID decision) {
        if (person == null) {
            return false;
        }
        @Nullable Duration duration = wish.measure().duration();
        @Nullable Instant until = duration == null ? null : clock.instant().plus(duration);
        suspensions.begin(person, until, wish.reason(), decision);
        return true;
    }

    /// Keeps a decision.
    void note(
            UUID id,
            @Nullable UUID item,
            SubjectId subject,
            @Nullable UUID person,
            Reason category,
            Measure measure,
            String reason,
            SignedIn by) {
        jdbc.sql(PUT)
                .param("id", id)
                .param("item", item)
                .param("subject", subject.toString())
                .param("person", person)
                .param("category", category.name())
                .param("measure", measure.name())
                .param("reason", reason)
                .param("by", by.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private record Reporter(@Nullable UUID person, @Nullable String email) {}

    /// The address of a visitor is used for this and forgotten.
    private void tellReporters(Item item, Measure measure) {
        List<Reporter> reporters = jdbc.sql(REPORTERS)
                .param("item", item.id())
                .query((row, _) -> new Reporter(row.getObject("reporter", UUID.class), row.getString("email")))
                .list();
        jdbc.sql("update report set email = null where item = :item")
                .param("item", item.id())
                .update();
        for (Reporter reporter : reporters) {
            if (reporter.person() != null) {
                mail.toReporter(reporter.person(), item.named(), measure);
            } else if (reporter.email() != null) {
                mail.toReporter(MailAddress.stored(reporter.email()), null, item.named(), measure);
            }
        }
    }
}
