package nl.soepsteen.platform.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.BrokenDocumentException;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.web.GoneException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// The public interventions and articles, to be read.
@Service
public class PublishedPages {

    private static final Logger log = LoggerFactory.getLogger(PublishedPages.class);

    /// Characters of Markdown whose rendering is kept in memory; with markup and plain text about eight bytes each.
    private static final long CACHED_CHARACTERS = 8_000_000;

    private final PublicationRepository repository;
    private final OldSlugs oldSlugs;
    private final DocumentReader reader;
    private final MarkdownRenderer renderer;
    private final Cache<Edition, PublishedPage> pages = Caffeine.newBuilder()
            .maximumWeight(CACHED_CHARACTERS)
            .weigher((Edition edition, PublishedPage page) -> page.markdown().length())
            .build();

    PublishedPages(
            PublicationRepository repository, OldSlugs oldSlugs, DocumentReader reader, MarkdownRenderer renderer) {
        this.repository = repository;
        this.oldSlugs = oldSlugs;
        this.reader = reader;
        this.renderer = renderer;
    }

    /// The public page with this slug, whatever its kind; or the one that had this slug before it was renamed.
    ///
    /// @throws GoneException when there was one, and it was withdrawn
    public Optional<PublishedPage> find(Slug slug) {
        return withPresentSlug(slug).or(() -> oldSlugs.present(slug).flatMap(this::withPresentSlug));
    }

    private Optional<PublishedPage> withPresentSlug(Slug slug) {
        return repository.present(slug.value()).flatMap(present -> {
            if (!present.visible()) {
                if (present.withdrawal() == Withdrawal.EXAMPLES_REMOVED) {
                    throw new GoneException("Hier stond een verzonnen voorbeeld. De beheerder heeft alle voorbeelden"
                            + " weggehaald. Zoek op een woord, dan vind je echte ervaringen.");
                }
                throw new GoneException("Wie dit schreef of de redactie heeft deze pagina weggehaald. Zoek op een"
                        + " woord, dan vind je andere ervaringen.");
            }
            // Reading pages are asked for far more often than they change: the text itself is fetched only when needed.
            PublishedPage known = pages.getIfPresent(
                    new Edition(present.id(), present.version(), present.changedAt(), reader.terms()));
            if (known != null) {
                return Optional.of(known);
            }
            // Withdrawn since we looked: then it is not public.
            return repository
                    .findBySlug(slug.value())
                    .filter(Publication::isPublic)
                    .map(this::page);
        });
    }

    /// The current pages among these subjects; those that are absent from the answer are in the archive or not public
    /// (any more).
    public List<PublishedPage> find(Collection<SubjectId> subjects) {
        List<UUID> ids = ids(subjects);
        return ids.isEmpty() ? List.of() : readable(repository.findByIdIn(ids));
    }

    /// The current pages among these slugs.
    List<PublishedPage> findAll(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : readable(repository.findBySlugIn(slugs));
    }

    private List<PublishedPage> readable(List<Publication> publications) {
        return publications.stream()
                .filter(Publication::isListed)
                .map(this::readable)
                .flatMap(Optional::stream)
                .toList();
    }

    /// When the public pages among these subjects last changed, without reading them.
    public Map<SubjectId, Instant> changes(Collection<SubjectId> subjects) {
        List<UUID> ids = ids(subjects);
        return ids.isEmpty()
                ? Map.of()
                : repository.changes(ids).stream()
                        .collect(Collectors.toMap(
                                change -> new SubjectId(Publication.SUBJECT_KIND, change.id()),
                                PublicationRepository.Change::changedAt));
    }

    private static List<UUID> ids(Collection<SubjectId> subjects) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(Publication.SUBJECT_KIND))
                .map(SubjectId::id)
                .toList();
    }

    /// A page that cannot be read any more (a later version of the format was stricter) must not keep all others from
    /// being found.
    private Optional<PublishedPage> readable(Publication publication) {
        try {
            return Optional.of(page(publication));
        } catch (BrokenDocumentException | TooComplexException e) {
            log.error("The page {} cannot be read and is left out", publication.slug(), e);
            return Optional.empty();
        }
    }

    private PublishedPage page(Publication publication) {
        return Objects.requireNonNull(pages.get(edition(publication), edition -> read(publication)));
    }

    private PublishedPage read(Publication publication) {
        Document document = reader.readStored(publication.slug().value(), publication.markdown());
        return new PublishedPage(
                publication.subject(),
                publication.version(),
                document,
                publication.markdown(),
                renderer.render(document.body()),
                publication.createdAt(),
                publication.changedAt(),
                publication.author(),
                publication.isOfFormerMember(),
                publication.isArchived());
    }

    private Edition edition(Publication publication) {
        return new Edition(publication.id(), publication.version(), publication.changedAt(), reader.terms());
    }

    /// A version of a publication: what is rendered once need not be rendered again. The moment is part of it because
    /// a restored database counts its versions anew, the vocabulary because a merged term is read as another.
    private record Edition(UUID id, int version, Instant changedAt, String terms) {}
}
