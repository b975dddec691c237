package nl.soepsteen.platform.writing;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.subject.SubjectId;
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

    private static final int MOST_NAMESAKES = 1_000;

    private final FormFields forms;
    private final DocumentReader reader;
    private final Publications publications;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    Contributions(
            FormFields forms,
            DocumentReader reader,
            Publications publications,
            Trail trail,
            JdbcClient jdbc,
            Clock clock) {
        this.forms = forms;
        this.reader = reader;
        this.publications = publications;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What became of sending a draft.
    public sealed interface Outcome {

        /// Something is missing or wrong; nothing changed.
        record Refused(List<Problem> problems) implements Outcome {}

        /// It waits for an editor.
        record Waiting() implements Outcome {}

        /// It is on the site.
        ///
        /// @param address of the page
        record Published(String address) implements Outcome {}
    }

    /// What is wrong with a draft, if anything.
    public List<Problem> problems(Draft draft) {
        return switch (read(draft, slugFor(draft))) {
            case ReadResult.Refused(List<Problem> problems) -> problems;
            case ReadResult.Read _ -> List.of();
        };
    }

    /// Sends a draft in. Sending the same form twice does its work once.
    ///
    /// @param key of the form, made with the page that holds it
    /// @param reason why a page changes, in the words of who changes it; may be empty
    @Transactional
    public Outcome send(Draft draft, SignedIn author, UUID key, String reason) {
        Optional<String> before = alreadySent(key, author.id());
        if (before.isPresent()) {
            return before.get().isEmpty() ? new Outcome.Waiting() : new Outcome.Published(before.get());
        }
        Slug slug = slugFor(draft);
        return switch (read(draft, slug)) {
            case ReadResult.Refused(List<Problem> problems) -> new Outcome.Refused(problems);
            case ReadResult.Read(Document document) -> {
                Outcome outcome = mayPublish(author)
                        ? publish(draft, document, author.id(), reason)
                        : wait(draft, author.id(), reason);
                remember(key, author.id(), outcome instanceof Outcome.Published(String address) ? address : "");
                yield outcome;
            }
        };
    }

    private Outcome wait(Draft draft, UUID author, String message) {
        jdbc.sql("update draft set state = :sent, changed_at = :now where id = :id")
                .param("sent", State.SENT.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", draft.id())
                .update();
        trail.ofDraft(draft.id(), Step.RECEIVED, message, author);
        return new Outcome.Waiting();
    }

    private Outcome publish(Draft draft, Document document, UUID by, String reason) {
        boolean isNew = draft.publication() == null;
        SubjectId page = publications.put(
                document,
                forms.file(draft.form(), draft.fields()).text(),
                draft.author(),
                reason.isBlank() ? null : reason.strip());
        trail.move(draft.id(), page.id());
        trail.ofPage(page.id(), isNew ? Step.PUBLISHED : Step.CHANGED, reason, by);
        jdbc.sql("delete from draft where id = :id").param("id", draft.id()).update();
        return new Outcome.Published(
                Addresses.of(document.kind(), document.slug().value()));
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

    private ReadResult read(Draft draft, Slug slug) {
        byte[] file = forms.file(draft.form(), draft.fields()).text().getBytes(StandardCharsets.UTF_8);
        return reader.read(slug.value() + ".md", file);
    }

    /// The page's own, or one made of the title that no page has.
    private Slug slugFor(Draft draft) {
        if (draft.publication() != null) {
            return jdbc.sql("select slug from publication where id = :id")
                    .param("id", draft.publication())
                    .query(String.class)
                    .optional()
                    .map(Slug::new)
                    .orElseGet(() -> freeSlug(draft));
        }
        return freeSlug(draft);
    }

    private Slug freeSlug(Draft draft) {
        Slug wished;
        try {
            wished = Slug.from(draft.fields().text("titel"));
        } catch (IllegalArgumentException _) {
            wished = new Slug("zonder-titel"); // the reader says that the title is missing
        }
        for (int i = 1; i < MOST_NAMESAKES; i++) {
            Slug slug = i == 1 ? wished : withNumber(wished, i);
            if (publications.markdown(slug).isEmpty()) {
                return slug;
            }
        }
        throw new IllegalStateException("A thousand pages with one title: " + wished);
    }

    private static Slug withNumber(Slug slug, int number) {
        String tail = "-" + number;
        String head = slug.value().substring(0, Math.min(slug.value().length(), Slug.MAX_LENGTH - tail.length()));
        return new Slug(head.replaceAll("-+$", "") + tail);
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
