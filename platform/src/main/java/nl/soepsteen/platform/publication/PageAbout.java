package nl.soepsteen.platform.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.platform.discussion.AboutSource;
import nl.soepsteen.platform.place.NamedPlace;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.stereotype.Component;

/// Interventions and articles are talked about.
@Component
class PageAbout implements AboutSource {

    private static final Pattern PATH = Pattern.compile("/(?:interventies|artikelen)/([a-z0-9-]{1,100})");

    private final PublicationRepository repository;
    private final PublishedPages pages;

    PageAbout(PublicationRepository repository, PublishedPages pages) {
        this.repository = repository;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return Publication.SUBJECT_KIND;
    }

    @Override
    public Map<String, Described> describe(Collection<String> keys) {
        List<UUID> ids =
                keys.stream().map(PageAbout::id).flatMap(Optional::stream).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Document> documents =
                pages
                        .find(ids.stream()
                                .map(id -> new SubjectId(Publication.SUBJECT_KIND, id))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(page -> page.subject().id(), PublishedPage::document));
        Map<String, Described> described = new HashMap<>();
        for (Publication publication : repository.findByIdIn(ids)) {
            if (publication.isPublic()) {
                KeptPage kept = publication.kept();
                Document document = documents.get(publication.id());
                described.put(
                        publication.id().toString(),
                        new Described(
                                kept.title(),
                                kept.address(),
                                document == null ? List.of() : slugs(document),
                                document == null ? List.of() : places(document)));
            }
        }
        return described;
    }

    private static List<String> slugs(Document document) {
        return document.terms(TermList.THEMES).stream().map(Slug::value).toList();
    }

    private static List<String> places(Document document) {
        return document.places().stream()
                .flatMap(place -> PlacePath.allOf(place).stream())
                .map(NamedPlace::path)
                .map(PlacePath::value)
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> at(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? repository.findBySlug(matcher.group(1)).map(page -> page.id().toString())
                : Optional.empty();
    }

    @Override
    public Optional<SubjectId> subject(String key) {
        return id(key).map(id -> new SubjectId(Publication.SUBJECT_KIND, id));
    }

    private static Optional<UUID> id(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
