package nl.soepsteen.platform.writing;

import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.BrokenDocumentException;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.KeptPage.State;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.publication.Versions;
import nl.soepsteen.platform.writing.Trail.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody may do with a page after it was published: its author with their own, an editor with every
/// page.
@Service
public class OwnPages {

    private final Publications publications;
    private final Versions versions;
    private final Drafts drafts;
    private final FormFields forms;
    private final DocumentReader reader;
    private final Publishing publishing;
    private final Trail trail;
    private final WritingMail mail;

    OwnPages(
            Publications publications,
            Versions versions,
            Drafts drafts,
            FormFields forms,
            DocumentReader reader,
            Publishing publishing,
            Trail trail,
            WritingMail mail) {
        this.publications = publications;
        this.versions = versions;
        this.drafts = drafts;
        this.forms = forms;
        this.reader = reader;
        this.publishing = publishing;
        this.trail = trail;
        this.mail = mail;
    }

    /// A page that this person may change; empty for every other.
    public Optional<KeptPage> find(Slug slug, SignedIn person) {
        return publications
                .kept(slug)
                .filter(page -> page.state() != State.ERASED)
                .filter(page -> page.isBy(person.id()) || person.isAtLeast(Role.EDITOR));
    }

    /// Begins a draft that changes a page, or goes on with the one there is.
    @Transactional
    public Draft change(KeptPage page, SignedIn person) {
        return begin(page, page.markdown(), person);
    }

    /// Begins a draft with the text of an earlier version, to be looked at and published again.
    ///
    /// @return empty when there is no such version
    @Transactional
    public Optional<Draft> changeBack(KeptPage page, int number, SignedIn person) {
        return versions.text(page.subject(), number).map(text -> {
            Draft draft = begin(page, text, person);
            Typed typed = asEditorsHaveItNow(typed(page, text), page);
            return draft.isSent() ? draft : drafts.replace(draft, typed.form(), typed.fields());
        });
    }

    /// What only editors decide does not come back with an old text.
    private Typed asEditorsHaveItNow(Typed typed, KeptPage page) {
        return typed.form() == Form.MARKDOWN
                ? typed
                : publishing
                        .present(page)
                        .map(present -> new Typed(typed.form(), forms.withEditorsFields(typed.fields(), present)))
                        .orElse(typed);
    }

    private Draft begin(KeptPage page, String markdown, SignedIn person) {
        Typed typed = asEditorsHaveItNow(typed(page, markdown), page);
        return drafts.beginChange(
                person.id(), typed.form(), typed.fields(), page.subject().id(), versions.latest(page.subject()));
    }

    private record Typed(Form form, Fields fields) {}

    /// A text as it would have been typed. One that today's rules refuse is changed as the file it is.
    private Typed typed(KeptPage page, String markdown) {
        try {
            return new Typed(
                    Form.TEXT, forms.fields(reader.readStored(page.slug().value(), markdown)));
        } catch (BrokenDocumentException _) {
            return new Typed(Form.MARKDOWN, Fields.NONE.with(FormFields.STORY, markdown));
        }
    }

    /// Takes a page from the site.
    ///
    /// @param reason why; an editor must give one to the author
    /// @return false when it is not public
    @Transactional
    public boolean withdraw(KeptPage page, SignedIn person, String reason) {
        boolean done = hide(page, person, reason);
        if (done) {
            UUID author = page.author();
            if (author != null && !page.isBy(person.id())) {
                mail.withdrawn(author, page.title(), reason, path(page));
            }
        }
        return done;
    }

    /// The same, and its author hears of it from whoever asks for this.
    ///
    /// @return false when it is not public
    @Transactional
    public boolean hide(KeptPage page, SignedIn person, String reason) {
        boolean done = publications.withdraw(page.slug());
        if (done) {
            trail.ofPage(page.subject().id(), Step.WITHDRAWN, reason, person.id());
        }
        return done;
    }

    /// Whether this person may put a withdrawn page back: an author, editor or not, what they withdrew themselves,
    /// and editors what others wrote.
    public boolean mayRestore(KeptPage page, SignedIn person) {
        return page.state() == State.WITHDRAWN
                && ((person.isAtLeast(Role.EDITOR) && !person.id().equals(page.author()))
                        || trail.ofPage(page.subject().id()).reversed().stream()
                                .filter(entry -> entry.step() == Step.WITHDRAWN)
                                .findFirst()
                                .map(entry -> person.id().equals(entry.by()))
                                .orElse(false));
    }

    /// Puts a withdrawn page back.
    ///
    /// @return false when this person may not, or it is public
    @Transactional
    public boolean restore(KeptPage page, SignedIn person) {
        boolean done = mayRestore(page, person) && publications.restore(page.slug());
        if (done) {
            trail.ofPage(page.subject().id(), Step.RESTORED, null, person.id());
        }
        return done;
    }

    /// Keeps a page for reading only.
    ///
    /// @return false when it is there already, or withdrawn
    @Transactional
    public boolean archive(KeptPage page, SignedIn editor, String reason) {
        boolean done = publications.archive(page.slug());
        if (done) {
            trail.ofPage(page.subject().id(), Step.ARCHIVED, reason, editor.id());
            UUID author = page.author();
            if (author != null && !page.isBy(editor.id())) {
                mail.archived(author, page.title(), reason, path(page));
            }
        }
        return done;
    }

    /// Brings a page back from the archive.
    ///
    /// @return false when it is not there
    @Transactional
    public boolean unarchive(KeptPage page, SignedIn editor) {
        boolean done = publications.unarchive(page.slug());
        if (done) {
            trail.ofPage(page.subject().id(), Step.UNARCHIVED, null, editor.id());
        }
        return done;
    }

    /// Gives a page another address; the old one leads there for ever.
    ///
    /// @return false when another page has or had that address
    @Transactional
    public boolean rename(KeptPage page, Slug slug, SignedIn editor) {
        boolean done = publications.rename(page.slug(), slug, editor.id());
        if (done) {
            trail.ofPage(page.subject().id(), Step.RENAMED, slug.value(), editor.id());
        }
        return done;
    }

    private static String path(KeptPage page) {
        return "/schrijven/pagina/" + page.slug();
    }
}
