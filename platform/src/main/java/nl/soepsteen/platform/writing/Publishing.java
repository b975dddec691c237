package nl.soepsteen.platform.writing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.BrokenDocumentException;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.publication.Versions;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.writing.Trail.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a page of a draft, by the rules of the format and of this site.
@Component
class Publishing {

    private static final int MOST_NAMESAKES = 1_000;

    private final FormFields forms;
    private final DocumentReader reader;
    private final Publications publications;
    private final Versions versions;
    private final Trail trail;
    private final Drafts drafts;

    Publishing(
            FormFields forms,
            DocumentReader reader,
            Publications publications,
            Versions versions,
            Trail trail,
            Drafts drafts) {
        this.forms = forms;
        this.reader = reader;
        this.publications = publications;
        this.versions = versions;
        this.trail = trail;
        this.drafts = drafts;
    }

    /// The page that a draft would become, or what keeps it from that.
    ///
    /// @param byEditor whether an editor puts it on the site, who may fill in more
    ReadResult read(Draft draft, boolean byEditor) {
        Optional<KeptPage> page = page(draft);
        if (page.isPresent() && !page.get().isPublic()) {
            return refused(null, "Deze pagina is weggehaald. Zet hem eerst terug, dan kun je hem veranderen.");
        }
        Slug slug = page.map(KeptPage::slug).orElseGet(() -> freeSlug(draft));
        byte[] file = forms.fileText(draft.form(), draft.fields()).getBytes(StandardCharsets.UTF_8);
        return switch (reader.read(slug.value() + ".md", file)) {
            case ReadResult.Refused refused -> refused;
            case ReadResult.Read read -> {
                // Only a whole file can say what its form does not ask; what else is there, an editor filled in.
                boolean trusted = byEditor || draft.form() != Form.MARKDOWN;
                List<Problem> problems = problems(read.document(), page.orElse(null), Set.of(), trusted);
                yield problems.isEmpty() ? read : new ReadResult.Refused(problems);
            }
        };
    }

    /// What keeps a document from becoming a page, or the new text of one.
    ///
    /// @param page the page it changes, or null for a new one
    /// @param alongside pages that come with it, which it may take further
    /// @param trusted whether what only editors fill in comes from them
    List<Problem> problems(Document document, @Nullable KeptPage page, Set<Slug> alongside, boolean trusted) {
        Slug base = document.basedOn();
        if (base != null && !alongside.contains(base) && publications.isFree(base)) {
            return List.of(new Problem(
                    0, "gebaseerd-op", "De pagina ‘%s’ waar dit op verdergaat, is er niet.".formatted(base), null));
        }
        if (page != null && page.kind() != document.kind()) {
            return List.of(new Problem(
                    0,
                    "soort",
                    "Een interventie kan geen artikel worden, en andersom ook niet.",
                    "Maak er een nieuwe pagina van."));
        }
        return trusted
                ? List.of()
                : EditorsOnly.changed(
                        document, page == null ? null : present(page).orElse(null));
    }

    /// What a page says now; empty when today's rules refuse what it was published with.
    Optional<Document> present(KeptPage page) {
        try {
            return Optional.of(reader.readStored(page.slug().value(), page.markdown()));
        } catch (BrokenDocumentException _) {
            return Optional.empty();
        }
    }

    private static ReadResult refused(@Nullable String key, String message) {
        return new ReadResult.Refused(List.of(new Problem(0, key, message, null)));
    }

    /// The page that a draft changes, if it changes one.
    Optional<KeptPage> page(Draft draft) {
        return Optional.ofNullable(draft.publication()).flatMap(publications::keptById);
    }

    /// Number of the page's latest version; 0 for a page that is not there.
    int latest(Draft draft) {
        return page(draft).map(page -> versions.latest(page.subject())).orElse(0);
    }

    /// Holds the page that a draft changes until the transaction ends, so that what is looked at now is what changes.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Draft draft) {
        Optional.ofNullable(draft.publication()).ifPresent(publications::hold);
    }

    /// Puts a draft that was read on the site; the draft itself is gone then, and its trail goes along.
    ///
    /// @param by who does so
    /// @param reason why the page changes, for everybody to read at its versions; may be empty
    /// @param message what is said on its trail, for its author; may be empty
    /// @return the address of the page
    @Transactional(propagation = Propagation.MANDATORY)
    public String publish(Draft draft, Document document, UUID by, String reason, String message) {
        UUID changed = draft.publication();
        String markdown = forms.fileText(draft.form(), draft.fields());
        @Nullable String why = reason.isBlank() ? null : reason.strip();
        SubjectId page = changed == null
                ? publications.create(document, markdown, draft.author(), why)
                : publications.revise(changed, document, markdown, draft.author(), why);
        trail.move(draft.id(), page.id());
        trail.ofPage(page.id(), changed == null ? Step.PUBLISHED : Step.CHANGED, message, by);
        drafts.becamePage(draft, page.id(), versions.latest(page));
        return Addresses.of(document.kind(), document.slug().value());
    }

    private Slug freeSlug(Draft draft) {
        Slug wished = wished(draft);
        for (int i = 1; i < MOST_NAMESAKES; i++) {
            Slug slug = i == 1 ? wished : withNumber(wished, i);
            if (publications.isFree(slug)) {
                return slug;
            }
        }
        throw new IllegalStateException("A thousand pages with one title: " + wished);
    }

    private static Slug wished(Draft draft) {
        try {
            return Slug.from(draft.title());
        } catch (IllegalArgumentException _) {
            return new Slug("zonder-titel"); // the reader says that the title is missing
        }
    }

    private static Slug withNumber(Slug slug, int number) {
        String tail = "-" + number;
        String head = slug.value().substring(0, Math.min(slug.value().length(), Slug.MAX_LENGTH - tail.length()));
        return new Slug(head.replaceAll("-+$", "") + tail);
    }
}
