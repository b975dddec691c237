package nl.soepsteen.platform.writing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.content.advice.PersonalData;
import nl.soepsteen.content.advice.PersonalData.Found;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.writing.Draft.State;
import nl.soepsteen.platform.writing.Trail.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// From a draft to a page: checked by the rules of the format, then at once on the site, or first to the editors.
@Service
public class Contributions {

    /// Pages of a new member that editors look at first.
    static final int LOOKED_AT = 2;

    private final Drafts drafts;
    private final Publishing publishing;
    private final FormFields forms;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    Contributions(Drafts drafts, Publishing publishing, FormFields forms, Trail trail, JdbcClient jdbc, Clock clock) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.forms = forms;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A draft that somebody looked at and now sends.
    ///
    /// @param key of the form, made with the page that holds it: sending the same form twice does its work once
    /// @param revision that they looked at
    /// @param personalDataSeen whether they were warned of personal data, and send it all the same
    /// @param reason why a page changes, in their words; may be empty
    public record Sending(UUID key, int revision, boolean personalDataSeen, String reason) {}

    /// What became of sending a draft.
    public sealed interface Outcome {

        /// Something is missing or wrong; nothing changed.
        record Refused(List<Problem> problems) implements Outcome {}

        /// There is personal data in it, and nobody said that it may be there; nothing changed.
        record Personal() implements Outcome {}

        /// The draft is not the one that was looked at; nothing changed.
        record Changed() implements Outcome {}

        /// Somebody else changed the page since the draft was begun; nothing changed.
        record Overtaken() implements Outcome {}

        /// There is no such draft any more.
        record Gone() implements Outcome {}

        /// It waits for an editor.
        record Waiting() implements Outcome {}

        /// It is on the site.
        ///
        /// @param address of the page
        record Published(String address) implements Outcome {}
    }

    /// The page that a draft would become, or what keeps it from that.
    public ReadResult read(Draft draft, SignedIn author) {
        return publishing.read(draft, author.isAtLeast(Role.EDITOR));
    }

    /// What in a page tells who somebody is.
    public static List<Found> personalData(Document document) {
        return PersonalData.in(document.title() + "\n" + document.summary() + "\n" + document.body());
    }

    /// Whether somebody else changed the page since the draft was begun.
    public boolean isOvertaken(Draft draft) {
        Integer base = draft.base();
        return base != null && publishing.latest(draft) != base;
    }

    /// Its author saw what the page is now, and goes on with their own text. What only editors fill in comes along.
    ///
    /// @param seen number of the version that they saw
    /// @return false when there is a later one by now
    @Transactional
    public boolean goOn(UUID id, SignedIn author, int seen) {
        Optional<Draft> held = drafts.hold(id, author.id()).filter(draft -> !draft.isSent());
        if (held.isEmpty() || publishing.latest(held.get()) != seen) {
            return false;
        }
        Draft draft = held.get();
        Fields fields = publishing
                .page(draft)
                .flatMap(publishing::present)
                .map(present -> forms.withEditorsFields(draft.fields(), present))
                .orElse(draft.fields());
        drafts.rebase(draft, seen, fields);
        return true;
    }

    /// Number of the latest version of the page that a draft changes; 0 for a new page.
    public int latest(Draft draft) {
        return publishing.latest(draft);
    }

    /// Sends a draft in.
    @Transactional
    public Outcome send(UUID id, SignedIn author, Sending sending) {
        Optional<Draft> held = drafts.hold(id, author.id());
        // After waiting for the draft: the same form may have been at work on it.
        Optional<String> before = alreadySent(sending.key(), author.id());
        if (before.isPresent()) {
            return before.get().isEmpty() ? new Outcome.Waiting() : new Outcome.Published(before.get());
        }
        if (held.isEmpty()) {
            return new Outcome.Gone();
        }
        Draft draft = held.get();
        if (draft.isSent()) {
            return new Outcome.Waiting();
        }
        if (draft.revision() != sending.revision()) {
            return new Outcome.Changed();
        }
        publishing.hold(draft);
        if (publishing.page(draft).isPresent() && !mayChange(draft, author)) {
            return refused("Je mag deze pagina niet meer veranderen.");
        }
        if (!drafts.beside(id).isEmpty()) {
            return refused("Er is nog een andere tekst, uit een ander venster. Kies eerst wat daarvan weg mag.");
        }
        if (isOvertaken(draft)) {
            return new Outcome.Overtaken();
        }
        return switch (read(draft, author)) {
            case ReadResult.Refused(List<Problem> problems) -> new Outcome.Refused(problems);
            case ReadResult.Read(Document document) -> {
                if (!sending.personalDataSeen() && !personalData(document).isEmpty()) {
                    yield new Outcome.Personal();
                }
                String address = "";
                if (mayPublish(author)) {
                    address = publishing.publish(draft, document, author.id(), sending.reason(), sending.reason());
                } else {
                    drafts.move(draft.id(), draft.state(), State.SENT);
                    trail.ofDraft(draft.id(), Step.RECEIVED, sending.reason(), author.id());
                }
                remember(sending.key(), author.id(), address);
                yield address.isEmpty() ? new Outcome.Waiting() : new Outcome.Published(address);
            }
        };
    }

    private static Outcome refused(String message) {
        return new Outcome.Refused(List.of(new Problem(0, null, message, null)));
    }

    private boolean mayChange(Draft draft, SignedIn person) {
        return person.isAtLeast(Role.EDITOR)
                || publishing.page(draft).filter(page -> page.isBy(person.id())).isPresent();
    }

    /// Takes back what waits for an editor, to change it.
    ///
    /// @return false when it waits no more
    @Transactional
    public boolean takeBack(Draft draft) {
        boolean moved = drafts.move(draft.id(), State.SENT, State.WRITING);
        if (moved) {
            trail.ofDraft(draft.id(), Step.TAKEN_BACK, null, draft.author());
        }
        return moved;
    }

    /// Answers what an editor asked.
    ///
    /// @return false when it waits no more
    @Transactional
    public boolean answer(UUID id, SignedIn author, String message) {
        boolean waits = drafts.hold(id, author.id()).filter(Draft::isSent).isPresent();
        if (waits) {
            trail.ofDraft(id, Step.ANSWERED, message, author.id());
        }
        return waits;
    }

    /// Whether what this person writes is on the site at once.
    public boolean mayPublish(SignedIn person) {
        return person.role().isAtLeast(Role.AMBASSADOR) || publishedBy(person.id()) >= LOOKED_AT;
    }

    private int publishedBy(UUID person) {
        return jdbc.sql("select count(*) from publication where author = :person and withdrawal is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private Optional<String> alreadySent(UUID key, UUID person) {
        return jdbc.sql("select outcome from form_sent where key = :key and person = :person")
                .param("key", key)
                .param("person", person)
                .query(String.class)
                .optional();
    }

    private void remember(UUID key, UUID person, String outcome) {
        jdbc.sql("insert into form_sent (key, person, outcome, sent_at) values (:key, :person, :outcome, :now)")
                .param("key", key)
                .param("person", person)
                .param("outcome", outcome)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
