package nl.soepsteen.platform.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Tally;
import nl.soepsteen.index.suggest.NameList.Named;
import nl.soepsteen.platform.place.PlacePath;

/// Everything that has a page of its own and pages that speak of it, with its names.
final class Subjects {

    /// The facets whose values have a page of their own, in the order in which equals are suggested.
    static final List<Facet> FACETS = List.of(Facet.THEME, Facet.TOPIC, Facet.TARGET_GROUP, Facet.GEMEENTE, Facet.WIJK);

    private final Vocabulary vocabulary;
    private final Function<Collection<String>, Map<String, String>> placeNames;

    /// @param placeNames gives names of gemeenten and wijken by path
    Subjects(Vocabulary vocabulary, Function<Collection<String>, Map<String, String>> placeNames) {
        this.vocabulary = vocabulary;
        this.placeNames = placeNames;
    }

    /// @param tallies what there is, per facet
    List<Named<Subject>> of(Map<Facet, Map<String, Tally>> tallies) {
        List<Named<Subject>> named = new ArrayList<>();
        Map<String, String> places = placeNames(tallies);
        for (Facet facet : FACETS) {
            Set<String> there = tallies.getOrDefault(facet, Map.of()).keySet();
            FacetTerms.listOf(facet).map(vocabulary::terms).orElse(List.of()).stream()
                    .filter(term -> there.contains(term.slug().value()))
                    .forEach(term -> named.add(term(facet, term)));
            places.keySet().stream()
                    .filter(there::contains)
                    .sorted()
                    .forEach(path -> named.add(place(facet, new PlacePath(path), places)));
        }
        return named;
    }

    private static Named<Subject> term(Facet facet, Term term) {
        List<String> names = new ArrayList<>(List.of(term.label()));
        names.addAll(term.alsoKnownAs());
        return new Named<>(new Subject(facet, term.slug().value(), term.label()), names, "");
    }

    private static Named<Subject> place(Facet facet, PlacePath path, Map<String, String> places) {
        String name = places.getOrDefault(path.value(), path.slug());
        if (!path.isWijk()) {
            return new Named<>(new Subject(facet, path.value(), name), List.of(name), "");
        }
        String gemeente =
                places.getOrDefault(path.gemeente().value(), path.gemeente().slug());
        return new Named<>(new Subject(facet, path.value(), name + ", " + gemeente), List.of(name), gemeente);
    }

    private Map<String, String> placeNames(Map<Facet, Map<String, Tally>> tallies) {
        Set<String> paths =
                new HashSet<>(tallies.getOrDefault(Facet.GEMEENTE, Map.of()).keySet());
        paths.addAll(tallies.getOrDefault(Facet.WIJK, Map.of()).keySet());
        paths.remove(PlacePath.NATIONWIDE.value());
        return paths.isEmpty() ? Map.of() : placeNames.apply(paths);
    }
}
