package nl.soepsteen.platform.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.Suspensions;
import nl.soepsteen.platform.discussion.PostCare;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Objections: once against each decision, answered by somebody else than who took it, and never by the person
/// concerned.
@Service
public class Appeals {

    private static final String MAKE = """
            insert into appeal (decision, words, made_at) values (:decision, :words, :now)
            on conflict (decision) do nothing""";

    private static final String ANSWER = """
            update appeal set undone = :undone, reason = :reason, decided_by = :by, decided_at = :now
            where decision = :decision and undone is null""";

    private final ReportedKinds kinds;
    private final PostCare care;
    private final Suspensions suspensions;
    private final Accounts accounts;
    private final ModerationMail mail;
    private final JdbcClient jdbc;
    private final Clock clock;

    Appeals(
            ReportedKinds kinds,
            PostCare care,
            Suspensions suspensions,
            Accounts accounts,
            ModerationMail mail,
            JdbcClient jdbc,
            Clock clock) {
        this.kinds = kinds;
        this.care = care;
        this.suspensions = suspensions;
        this.accounts = accounts;
        this.mail = mail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Who can answer an objection.
    public enum Answerers {
        /// Another editor.
        EDITOR,
        /// No other editor, but an administrator.
        ADMINISTRATOR,
        /// Nobody yet.
        NOBODY
    }

    private static final String REPORTERS = """
            select distinct report.reporter from report
            join moderation_decision decision on decision.item = report.item
            where decision.id = :decision and report.reporter is not null""";

    /// What became of answering.
    public enum Outcome {
        /// It is answered.
        DONE,
        /// Who asks took the decision, or it is about them; nothing changed.
        PARTIAL,
        /// Somebody else answered meanwhile; nothing changed.
        OVERTAKEN
    }

    /// How many wait for an answer.
    public int countOpen() {
        return jdbc.sql("select count(*) from appeal where undone is null")
                .query(Integer.class)
                .single();
    }

    /// Objects. A second objection against the same decision changes nothing.
    ///
    /// @param words 1 to 2,000 characters
    @Transactional
    public void make(Decision decision, String words) {
        jdbc.sql(MAKE)
                .param("decision", decision.id())
                .param("words", words)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Whether this person may answer an objection against a decision: nobody who took it, whom it is about, or who
    /// reported it.
    public boolean mayAnswer(Decision decision, SignedIn person) {
        return !isParty(decision, person.id(), reporters(decision));
    }

    private static boolean isParty(Decision decision, UUID person, Set<UUID> reporters) {
        return person.equals(decision.by()) || person.equals(decision.person()) || reporters.contains(person);
    }

    private Set<UUID> reporters(Decision decision) {
        return Set.copyOf(jdbc.sql(REPORTERS)
                .param("decision", decision.id())
                .query((row, _) -> row.getObject("reporter", UUID.class))
                .list());
    }

    /// Who there is to answer an objection against a decision.
    public Answerers answerers(Decision decision) {
        Set<UUID> reporters = reporters(decision);
        List<Role> roles = accounts.all().stream()
                .filter(person -> person.role().isAtLeast(Role.EDITOR))
                .filter(person -> !isParty(decision, person.id(), reporters))
                .map(Person::role)
                .toList();
        if (roles.contains(Role.EDITOR)) {
            return Answerers.EDITOR;
        }
        return roles.isEmpty() ? Answerers.NOBODY : Answerers.ADMINISTRATOR;
    }

    /// Answers. What is undone is really undone, as far as it still can be; the person concerned hears it,
    /// with the reason.
    ///
    /// @param reason 1 to 2,000 characters
    @Transactional
    public Outcome answer(Decision decision, SignedIn by, boolean undo, String reason) {
        if (!mayAnswer(decision, by)) {
            return Outcome.PARTIAL;
        }
        boolean answered = jdbc.sql(ANSWER)
                        .param("undone", undo)
                        .param("reason", reason)
                        .param("by", by.id())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("decision", decision.id())
                        .update()
                == 1;
        if (!answered) {
            return Outcome.OVERTAKEN;
        }
        if (undo) {
            undo(decision, by);
        }
        @Nullable UUID person = decision.person();
        if (person != null) {
            mail.answered(person, decision.named(), undo, reason);
        }
        return Outcome.DONE;
    }

    private void undo(Decision decision, SignedIn by) {
        switch (decision.measure()) {
            case HIDE -> kinds.restore(decision.subject(), by);
            case REFUSE -> care.approveAfterAll(decision.subject().id());
            case SUSPEND_WEEK, SUSPEND_MONTH, SUSPEND -> suspensions.lift(decision.id());
            case KEEP, GONE, RESTORE, WARN -> {
                // Nothing to put back: that it was undone stands beside it.
            }
        }
    }
}
