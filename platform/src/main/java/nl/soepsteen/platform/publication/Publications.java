package nl.soepsteen.platform.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.platform.changelog.ChangeLog;
import nl.soepsteen.platform.picture.PagePictures;
import nl.soepsteen.platform.place.Places;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The interventions and articles as they are kept: putting a checked document among them, changing and withdrawing
/// them. For reading what is public see [PublishedPages].
@Service
public class Publications {

    private final PublicationRepository repository;
    private final ChangeLog changeLog;
    private final Places places;
    private final Versions versions;
    private final OldSlugs oldSlugs;
    private final PagePictures pictures;
    private final Clock clock;

    Publications(
            PublicationRepository repository,
            ChangeLog changeLog,
            Places places,
            Versions versions,
            OldSlugs oldSlugs,
            PagePictures pictures,
            Clock clock) {
        this.repository = repository;
        this.changeLog = changeLog;
        this.places = places;
        this.versions = versions;
        this.oldSlugs = oldSlugs;
        this.pictures = pictures;
        this.clock = clock;
    }

    /// All current pages, in the order of their slugs, without reading them.
    public List<ListedPage> listed() {
        return repository.listed().stream()
                .sorted(Comparator.comparing(ListedPage::slug))
                .toList();
    }

    /// The current pages among these, as they are kept.
    public List<KeptPage> current(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : repository.findByIdIn(ids).stream()
                        .filter(Publication::isListed)
                        .map(Publication::kept)
                        .toList();
    }

    /// The file as it was stored, for comparing; it is not read.
    public Optional<String> markdown(Slug slug) {
        return repository.findBySlug(slug.value()).map(Publication::markdown);
    }

    /// Whether a new page can have this slug: no page has it, and none had it before.
    public boolean isFree(Slug slug) {
        return !repository.existsBySlug(slug.value()) && oldSlugs.present(slug).isEmpty();
    }

    /// What the page that had this slug before is called now; empty when it is no page's old slug.
    public Optional<Slug> renamed(Slug slug) {
        return oldSlugs.present(slug);
    }

    /// Whether its author or an editor took the page with this slug from the site.
    public boolean isWithdrawn(Slug slug) {
        return repository
                .present(slug.value())
                .filter(present -> present.withdrawal() == Withdrawal.WITHDRAWN)
                .isPresent();
    }

    /// Publishes a checked document, or its new text when the slug is taken already.
    ///
    /// @param markdown the file the document was read from
    /// @throws KindChangedException when the slug belongs to a page of the other kind
    /// @throws SlugTakenException when it is a new page and its slug was another page's before
    /// @throws org.springframework.dao.OptimisticLockingFailureException when somebody else saved it meanwhile
    @Transactional
    public SubjectId put(Document document, String markdown) {
        return put(document, markdown, null, null);
    }

    /// The same, by somebody.
    ///
    /// @param by who wrote or changed it, or null when it came from a file
    /// @param reason why it changed, in their words, or null
    @Transactional
    public SubjectId put(Document document, String markdown, @Nullable UUID by, @Nullable String reason) {
        return repository
                .findBySlug(document.slug().value())
                .map(known -> revised(known, document, markdown, by, reason))
                .orElseGet(() -> create(document, markdown, by, reason));
    }

    /// Publishes a checked document as a new page, whoever was first with its slug.
    ///
    /// @param by who wrote it, or null when it came from a file
    /// @throws org.springframework.dao.DataIntegrityViolationException or what wraps it, when another page got
    ///     the slug meanwhile: nothing changed, and the transaction can only be rolled back
    /// @throws SlugTakenException when its slug was another page's before
    @Transactional
    public SubjectId create(Document document, String markdown, @Nullable UUID by, @Nullable String reason) {
        Instant now = now();
        return saved(Publication.of(document, markdown, by, now), document, markdown, now, by, reason);
    }

    /// Gives a page a new text.
    ///
    /// @throws java.util.NoSuchElementException when there is no such public page
    @Transactional
    public SubjectId revise(UUID id, Document document, String markdown, @Nullable UUID by, @Nullable String reason) {
        return revised(
                repository.findById(id).filter(Publication::isPublic).orElseThrow(), document, markdown, by, reason);
    }

    private SubjectId revised(
            Publication page, Document document, String markdown, @Nullable UUID by, @Nullable String reason) {
        Instant now = now();
        page.revise(document, markdown, now);
        return saved(page, document, markdown, now, by, reason);
    }

    private SubjectId saved(
            Publication page,
            Document document,
            String markdown,
            Instant now,
            @Nullable UUID by,
            @Nullable String reason) {
        places.register(document.places());
        Publication saved = repository.save(page);
        // Looked at after saving: whoever renamed the page that had this slug has committed by then.
        if (oldSlugs.present(document.slug()).isPresent()) {
            throw new SlugTakenException(document.slug());
        }
        versions.add(saved.id(), markdown, now, by, reason);
        pictures.note(saved.id(), markdown, by);
        changeLog.changed(saved.subject());
        return saved.subject();
    }

    /// Holds a page until the running transaction ends: nobody changes, withdraws or renames it meanwhile.
    ///
    /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID id) {
        repository.hold(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Takes a page from the site and everything that is made from it.
    ///
    /// @return false when there is no such public page
    @Transactional
    public boolean withdraw(Slug slug) {
        return change(slug, Publication::isPublic, Publication::withdraw);
    }

    /// Puts a withdrawn page back.
    ///
    /// @return false when there is no such page, it is public, or its text is not kept
    @Transactional
    public boolean restore(Slug slug) {
        return change(slug, page -> !page.isPublic() && !page.isErased(), Publication::restore);
    }

    private boolean change(Slug slug, Predicate<Publication> when, BiConsumer<Publication, Instant> how) {
        return repository
                .findBySlug(slug.value())
                .filter(when)
                .map(publication -> {
                    how.accept(publication, now());
                    changeLog.changed(repository.save(publication).subject());
                    return true;
                })
                .orElse(false);
    }

    /// Gives a page another slug. The old one leads to the new one for ever.
    ///
    /// @param by the editor who does so
    /// @return false when there is no page with the first slug, or the second is or was another page's
    @Transactional
    public boolean rename(Slug from, Slug to, UUID by) {
        Optional<Publication> found = repository.findBySlug(from.value());
        if (found.isEmpty() || repository.existsBySlug(to.value())) {
            return false;
        }
        Publication publication = found.get();
        Optional<Slug> owner = oldSlugs.present(to);
        if (owner.isPresent() && !owner.get().equals(from)) {
            return false;
        }
        Instant now = now();
        oldSlugs.giveBack(to);
        publication.rename(to, now);
        Publication saved = repository.save(publication);
        oldSlugs.keep(from, saved.id(), by, now);
        changeLog.changed(saved.subject());
        return true;
    }

    /// Keeps a page for reading at its address, out of search and lists.
    ///
    /// @return false when there is no such page among the current ones
    @Transactional
    public boolean archive(Slug slug) {
        return change(slug, Publication::isListed, Publication::archive);
    }

    /// Brings a page back from the archive.
    ///
    /// @return false when there is no such page in it
    @Transactional
    public boolean unarchive(Slug slug) {
        return change(slug, page -> page.isPublic() && page.isArchived(), Publication::unarchive);
    }

    /// A page as it is kept, public or not; also by a slug that it had before.
    public Optional<KeptPage> kept(Slug slug) {
        return repository
                .findBySlug(slug.value())
                .or(() -> oldSlugs.present(slug).flatMap(present -> repository.findBySlug(present.value())))
                .map(Publication::kept);
    }

    /// The same, by its identity.
    public Optional<KeptPage> keptById(UUID id) {
        return repository.findById(id).map(Publication::kept);
    }

    /// Everything somebody wrote, public or not, the latest first.
    public List<KeptPage> keptOf(UUID author) {
        return repository.findByAuthorOrderByCreatedAtDesc(author).stream()
                .map(Publication::kept)
                .toList();
    }
}
