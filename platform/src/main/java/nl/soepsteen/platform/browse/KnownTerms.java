package nl.soepsteen.platform.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.soepsteen.content.document.Suggestion;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Tally;
import nl.soepsteen.platform.search.FacetTerms;
import nl.soepsteen.platform.search.Search;
import org.springframework.stereotype.Component;

/// The terms that have a page, with how much there is about each.
@Component
public class KnownTerms {

    private final Vocabulary vocabulary;
    private final Search search;

    KnownTerms(Vocabulary vocabulary, Search search) {
        this.vocabulary = vocabulary;
        this.search = search;
    }

    /// A term with the number of its pages.
    public record KnownTerm(Term term, Tally tally) {}

    /// All terms of a shelf, in the editors' order.
    public List<KnownTerm> all(Shelf shelf) {
        Map<String, Tally> tallies = search.tallies(shelf.facet());
        return vocabulary.terms(shelf.list()).stream()
                .map(term ->
                        new KnownTerm(term, tallies.getOrDefault(term.slug().value(), new Tally(0, 0))))
                .toList();
    }

    /// The term somebody means by this part of an address; capitals, accents and spaces do no harm, and
    /// what was merged into another leads there.
    public Optional<Term> find(Shelf shelf, String typed) {
        return Typed.slug(typed).flatMap(slug -> vocabulary.term(shelf.list(), slug));
    }

    /// At most three terms that somebody may mean, by their names or by other words for the same.
    public List<Term> nearest(Shelf shelf, String typed) {
        Map<String, Term> names = new LinkedHashMap<>();
        for (Term term : vocabulary.terms(shelf.list())) {
            names.put(term.slug().value(), term);
        }
        for (Term term : vocabulary.terms(shelf.list())) {
            List<String> words = new ArrayList<>(term.alsoKnownAs());
            words.add(term.label());
            words.forEach(word -> Typed.slug(word).ifPresent(slug -> names.putIfAbsent(slug.value(), term)));
        }
        return Suggestion.nearest(typed, List.copyOf(names.keySet())).stream()
                .map(names::get)
                .distinct()
                .toList();
    }

    /// What nobody wrote about yet within a subject.
    ///
    /// @param here the terms of the shelf that the subject's real pages have
    public Gaps gaps(Shelf shelf, Set<String> here) {
        // No page lacks a group of everybody.
        List<Term> terms = vocabulary.terms(shelf.list()).stream()
                .filter(term -> !term.slug().value().equals(FacetTerms.EVERYBODY))
                .toList();
        return Gaps.of(terms, here, search.tallies(shelf.facet()));
    }
}
