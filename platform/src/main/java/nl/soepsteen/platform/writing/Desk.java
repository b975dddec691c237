package nl.soepsteen.platform.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.writing.Draft.State;
import nl.soepsteen.platform.writing.Trail.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What editors do with what was sent in. Whoever wrote it hears of each step, on its trail and where it matters by
/// mail.
@Service
public class Desk {

    /// Characters of a question, reason or message.
    public static final int LONGEST = 4_000;

    private static final String DRAFT_PATH = "/schrijven/";

    private final Drafts drafts;
    private final Publishing publishing;
    private final Trail trail;
    private final Accounts accounts;
    private final WritingMail mail;

    Desk(Drafts drafts, Publishing publishing, Trail trail, Accounts accounts, WritingMail mail) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.trail = trail;
        this.accounts = accounts;
        this.mail = mail;
    }

    /// Something that waits.
    ///
    /// @param author name of who wrote it
    /// @param asked whether an editor asked something that was not answered yet
    /// @param answered whether it was answered
    public record Waiting(Draft draft, String author, boolean asked, boolean answered) {}

    /// Everything that was sent in, the longest waiting first.
    public List<Waiting> queue() {
        return drafts.sent().stream().map(this::waiting).toList();
    }

    private Waiting waiting(Draft draft) {
        List<Step> steps =
                trail.ofDraft(draft.id()).stream().map(Trail.Entry::step).toList();
        int asked = steps.lastIndexOf(Step.ASKED);
        int answered = steps.lastIndexOf(Step.ANSWERED);
        int received = steps.lastIndexOf(Step.RECEIVED);
        return new Waiting(
                draft,
                accounts.find(draft.author()).map(Person::name).orElse(""),
                asked > received && answered < asked,
                asked > received && answered > asked);
    }

    /// Something that waits, opened by an editor: its author sees that it was read.
    @Transactional
    public Optional<Waiting> open(UUID id, SignedIn editor) {
        return drafts.holdSent(id).map(draft -> {
            if (!trail.hasSinceSent(id, Step.READ)) {
                trail.ofDraft(id, Step.READ, null, editor.id());
            }
            return waiting(draft);
        });
    }

    /// What would come on the site, or what keeps it from that.
    public ReadResult read(Draft draft) {
        return publishing.read(draft, true);
    }

    /// Number of the version that the page got since the draft was begun; 0 when it has none, or when it is a new page.
    public int overtakenBy(Draft draft) {
        Integer base = draft.base();
        int latest = publishing.latest(draft);
        return base == null || latest == base ? 0 : latest;
    }

    /// Asks its author something; it goes on waiting.
    ///
    /// @return false when it waits no more
    @Transactional
    public boolean ask(UUID id, SignedIn editor, String question) {
        return drafts.holdSent(id)
                .map(draft -> {
                    trail.ofDraft(id, Step.ASKED, question, editor.id());
                    mail.asked(draft.author(), draft.titleInList(), question, DRAFT_PATH + id);
                    return true;
                })
                .orElse(false);
    }

    /// Gives it back to its author, who can change it and send it again.
    ///
    /// @return false when it waits no more
    @Transactional
    public boolean giveBack(UUID id, SignedIn editor, String reason) {
        return drafts.holdSent(id)
                .map(draft -> {
                    drafts.move(id, State.SENT, State.RETURNED);
                    trail.ofDraft(id, Step.RETURNED, reason, editor.id());
                    mail.returned(draft.author(), draft.titleInList(), reason, DRAFT_PATH + id);
                    return true;
                })
                .orElse(false);
    }

    /// Fills in what is asked besides the text.
    ///
    /// @param seen the revision that was changed
    /// @return false when it had changed meanwhile, or waits no more
    @Transactional
    public boolean edit(UUID id, SignedIn editor, int seen, Fields fields) {
        boolean edited = drafts.edit(id, seen, fields);
        if (edited) {
            trail.ofDraft(id, Step.EDITED, null, editor.id());
        }
        return edited;
    }

    /// What its author said when they sent it last: that is why the page changes.
    private String reason(Draft draft) {
        return trail.ofDraft(draft.id()).reversed().stream()
                .filter(entry -> entry.step() == Step.RECEIVED)
                .findFirst()
                .flatMap(entry -> Optional.ofNullable(entry.message()))
                .orElse("");
    }

    /// What became of putting something on the site.
    public sealed interface Approval {

        /// It keeps not to the rules; nothing changed.
        record Refused(List<Problem> problems) implements Approval {}

        /// It changed since the editor looked, or waits no more; nothing changed.
        record Changed() implements Approval {}

        /// Somebody changed the page since the draft was begun; nothing changed.
        record Overtaken() implements Approval {}

        /// It is on the site.
        record Done(String address) implements Approval {}
    }

    /// Puts it on the site.
    ///
    /// @param seen the revision that the editor looked at
    /// @param seenVersion number of the version of the page that the editor saw, when it was not the one that
    ///     the draft began with; 0 when it was
    /// @param message to its author, may be empty
    @Transactional
    public Approval approve(UUID id, SignedIn editor, int seen, int seenVersion, String message) {
        Optional<Draft> held = drafts.holdSent(id).filter(draft -> draft.revision() == seen);
        if (held.isEmpty()) {
            return new Approval.Changed();
        }
        Draft draft = held.get();
        publishing.hold(draft);
        int overtakenBy = overtakenBy(draft);
        if (overtakenBy != 0 && overtakenBy != seenVersion) {
            return new Approval.Overtaken();
        }
        return switch (publishing.read(draft, true)) {
            case ReadResult.Refused(List<Problem> problems) -> new Approval.Refused(problems);
            case ReadResult.Read(Document document) -> {
                String address = publishing.publish(draft, document, editor.id(), reason(draft), message);
                mail.published(draft.author(), document.title(), message, address);
                yield new Approval.Done(address);
            }
        };
    }
}
