package nl.soepsteen.platform.bench.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.PartialDate;
import nl.soepsteen.content.document.Place;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.platform.place.PlaceNames;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.search.FacetTerms;
import org.jspecify.annotations.Nullable;

/// What of a document can be searched and filtered on, for rivals that do not read Markdown.
public final class IndexedStories {

    private final Vocabulary vocabulary;

    public IndexedStories(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The same that the product indexes.
    public IndexDocument of(Story story) {
        Document document = story.document();
        return new IndexDocument(
                "publication:" + story.id(),
                document.slug().value(),
                document.title(),
                document.summary(),
                document.keywords(),
                labels(document),
                story.sections().stream()
                        .map(it -> new IndexDocument.Section(
                                it.heading(), Slug.from(it.heading()).value(), it.text()))
                        .toList(),
                facets(document),
                document.places().stream().map(PlaceNames::inFull).toList(),
                year(document.from()),
                year(document.until()),
                story.changedAt(),
                document.invented());
    }

    /// The words behind its terms, and the names of places and organisations.
    public List<String> labels(Document document) {
        List<String> labels = new ArrayList<>();
        for (TermList list : TermList.values()) {
            for (Slug slug : chosen(document, list)) {
                vocabulary.term(list, slug).ifPresent(term -> {
                    labels.add(term.label());
                    labels.addAll(term.alsoKnownAs());
                });
            }
        }
        document.places().forEach(place -> labels.addAll(PlaceNames.parts(place)));
        labels.addAll(document.organisations());
        return labels;
    }

    private static Map<Facet, List<String>> facets(Document document) {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.KIND, List.of(document.kind().key()));
        for (Facet facet : Facet.values()) {
            FacetTerms.listOf(facet)
                    .ifPresent(list -> facets.put(
                            facet,
                            chosen(document, list).stream().map(Slug::value).toList()));
        }
        Set<String> gemeenten = new LinkedHashSet<>();
        Set<String> wijken = new LinkedHashSet<>();
        for (Place place : document.places()) {
            PlacePath.allOf(place)
                    .forEach(named -> (named.path().isWijk() ? wijken : gemeenten)
                            .add(named.path().value()));
        }
        facets.put(Facet.GEMEENTE, List.copyOf(gemeenten));
        facets.put(Facet.WIJK, List.copyOf(wijken));
        return facets;
    }

    private static List<Slug> chosen(Document document, TermList list) {
        return switch (list) {
            case PHASES -> orNone(document.phase());
            case OUTCOMES -> orNone(document.outcome());
            case REASONS_STOPPED -> orNone(document.reasonStopped());
            case SUBSTANTIATIONS -> orNone(document.substantiation());
            case ASSESSMENTS ->
                orNone(
                        document.assessment() == null
                                ? null
                                : document.assessment().level());
            case COSTS -> orNone(document.costs());
            default -> document.terms(list);
        };
    }

    private static List<Slug> orNone(@Nullable Slug slug) {
        return slug == null ? List.of() : List.of(slug);
    }

    private static @Nullable Integer year(@Nullable PartialDate date) {
        return date == null ? null : date.year();
    }
}
