package nl.soepsteen.platform.search;

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
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Standing;
import nl.soepsteen.platform.place.NamedPlace;
import nl.soepsteen.platform.place.PlaceNames;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.publication.PublishedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes of a public page what the index knows of it.
@Component
class IndexDocuments {

    /// Raise when a page gives another document than before: every index is then rebuilt.
    private static final int VERSION = 3;

    private final Vocabulary vocabulary;

    IndexDocuments(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Fingerprint of all that decides what a page's document looks like, besides the page. What editors
    /// change in the vocabulary is no part of it: pages that carry such a term are in the change log.
    String recipe() {
        return VERSION + "-" + Vocabulary.shipped().fingerprint();
    }

    /// @param talk what people say about it
    IndexDocument of(PublishedPage page, List<String> talk) {
        Document document = page.document();
        return new IndexDocument(
                page.subject().toString(),
                document.slug().value(),
                document.title(),
                document.summary(),
                document.keywords(),
                words(document),
                sections(page),
                facets(document),
                document.places().stream().map(PlaceNames::inFull).toList(),
                year(document.from()),
                year(document.until()),
                page.changedAt(),
                document.invented(),
                talk,
                Standing.PAGE);
    }

    private static List<IndexDocument.Section> sections(PublishedPage page) {
        return page.body().sections().stream()
                .map(section -> new IndexDocument.Section(section.heading(), section.anchor(), section.text()))
                .toList();
    }

    private static Map<Facet, List<String>> facets(Document document) {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.KIND, List.of(document.kind().key()));
        for (Facet facet : Facet.values()) {
            FacetTerms.listOf(facet).ifPresent(list -> facets.put(facet, values(document, list)));
        }
        Set<String> gemeenten = new LinkedHashSet<>();
        Set<String> wijken = new LinkedHashSet<>();
        if (document.nationwide()) {
            gemeenten.add(PlacePath.NATIONWIDE.value());
        }
        for (Place place : document.places()) {
            for (NamedPlace named : PlacePath.allOf(place)) {
                (named.path().isWijk() ? wijken : gemeenten).add(named.path().value());
            }
        }
        facets.put(Facet.GEMEENTE, List.copyOf(gemeenten));
        facets.put(Facet.WIJK, List.copyOf(wijken));
        return facets;
    }

    private static List<String> values(Document document, TermList list) {
        return document.carried(list).stream().map(Slug::value).toList();
    }

    /// The words behind the terms and places: people search for "wijkteam", the document says
    /// `sociaal-wijkteam`.
    private List<String> words(Document document) {
        List<String> words = new ArrayList<>();
        for (TermList list : TermList.values()) {
            for (Slug slug : document.carried(list)) {
                vocabulary.term(list, slug).ifPresent(term -> addWords(term, words));
            }
        }
        for (Place place : document.places()) {
            PlaceNames.parts(place).forEach(words::add);
        }
        words.addAll(document.organisations());
        return words;
    }

    private static void addWords(Term term, List<String> words) {
        words.add(term.label());
        words.addAll(term.alsoKnownAs());
    }

    private static @Nullable Integer year(@Nullable PartialDate date) {
        return date == null ? null : date.year();
    }
}
