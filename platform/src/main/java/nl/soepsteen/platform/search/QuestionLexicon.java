package nl.soepsteen.platform.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Regions;
import nl.soepsteen.content.vocabulary.SearchWords;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Lexicon;
import nl.soepsteen.index.Lexicon.Also;
import nl.soepsteen.index.Lexicon.Role;
import nl.soepsteen.index.Lexicon.Sense;
import nl.soepsteen.index.Lexicon.Value;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.index.Tally;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.place.Places;
import org.springframework.stereotype.Component;

/// What the words of a question may mean here: the terms of the vocabulary, other words for the same, how
/// things ended, and the places that pages speak of with the provinces, regions and nicknames they go by.
///
/// Places come and go with pages, and editors change terms: the lexicon is made again when either changed.
@Component
class QuestionLexicon {

    /// What another word for the same counts beside the word that was typed.
    private static final float SAME = 0.8f;

    /// What a word that only has to do with it counts.
    private static final float RELATED = 0.45f;

    /// What carrying a learning pattern counts that people only hint at.
    private static final float HINTED = 0.8f;

    /// What lying in a province or region that was named counts.
    private static final float WITHIN = 0.9f;

    private static final List<Facet> NAMED =
            List.of(Facet.THEME, Facet.TOPIC, Facet.TARGET_GROUP, Facet.LEARNING_PATTERN, Facet.SETTING);

    private final Vocabulary vocabulary;
    private final Places places;
    private final Regions regions = Regions.shipped();
    private volatile Made made;

    QuestionLexicon(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.places = places;
        String terms = vocabulary.fingerprint();
        List<Sense> fixed = withoutPlaces(vocabulary);
        this.made =
                new Made(terms, fixed, Collections.emptySortedMap(), Collections.emptySortedMap(), Lexicon.of(fixed));
    }

    /// @param terms fingerprint of the vocabulary it was made from
    /// @param fixed what it holds besides places
    private record Made(
            String terms,
            List<Sense> fixed,
            SortedMap<String, Tally> gemeenten,
            SortedMap<String, Tally> wijken,
            Lexicon lexicon) {

        /// The index gives the same map for the same state, so nearly always one look is enough.
        boolean isFor(
                String presentTerms,
                SortedMap<String, Tally> presentGemeenten,
                SortedMap<String, Tally> presentWijken) {
            return terms.equals(presentTerms) && same(gemeenten, presentGemeenten) && same(wijken, presentWijken);
        }

        @SuppressWarnings("ReferenceEquality")
        private static boolean same(SortedMap<String, Tally> then, SortedMap<String, Tally> now) {
            return then == now || then.keySet().equals(now.keySet());
        }
    }

    /// The lexicon for the places that pages in this index speak of.
    Lexicon of(SearchIndex index) {
        String terms = vocabulary.fingerprint(); // before reading it: what changes meanwhile is read again next time
        SortedMap<String, Tally> gemeenten = index.tallies(Facet.GEMEENTE);
        SortedMap<String, Tally> wijken = index.tallies(Facet.WIJK);
        Made present = made;
        if (!present.isFor(terms, gemeenten, wijken)) {
            List<Sense> fixed = present.terms().equals(terms) ? present.fixed() : withoutPlaces(vocabulary);
            List<Sense> senses = new ArrayList<>(fixed);
            senses.addAll(placeSenses(gemeenten.keySet(), wijken.keySet()));
            present = new Made(terms, fixed, gemeenten, wijken, Lexicon.of(senses));
            made = present;
        }
        return present.lexicon();
    }

    /// Everything but the places, which depend on what pages there are.
    static List<Sense> withoutPlaces(Vocabulary vocabulary) {
        SearchWords words = SearchWords.shipped();
        List<Sense> senses = new ArrayList<>();
        Map<String, Set<String>> same = new LinkedHashMap<>();
        for (Facet facet : NAMED) {
            TermList list = FacetTerms.listOf(facet).orElseThrow();
            for (Term term : vocabulary.terms(list)) {
                List<String> names = new ArrayList<>(term.alsoKnownAs());
                names.add(term.label());
                senses.add(new Sense(
                        names, List.of(), List.of(new Value(facet, term.slug().value(), 1f)), Role.SUBJECT));
            }
        }
        for (List<String> group : words.same()) {
            group.forEach(name ->
                    same.computeIfAbsent(name, _ -> new LinkedHashSet<>()).addAll(group));
        }
        same.forEach((name, others) -> senses.add(others(name, others, SAME)));
        words.related().forEach((name, others) -> senses.add(others(name, others, RELATED)));
        words.outcomes().forEach(ending -> senses.add(ending(ending)));
        words.phases().forEach((slug, said) -> senses.add(saying(said, Facet.PHASE, slug, 1f)));
        words.patterns()
                .forEach((slug, said) ->
                        senses.add(saying(said, Facet.LEARNING_PATTERN, pattern(vocabulary, slug), HINTED)));
        senses.add(new Sense(words.frames(), List.of(), List.of(), Role.FRAME));
        senses.add(new Sense(words.light(), List.of(), List.of(), Role.LIGHT));
        return senses;
    }

    /// The pattern that the words are kept by may have been merged into another.
    private static String pattern(Vocabulary vocabulary, String slug) {
        return vocabulary
                .term(TermList.LEARNING_PATTERNS, new Slug(slug))
                .map(term -> term.slug().value())
                .orElse(slug);
    }

    private static Sense others(String name, Iterable<String> others, float weight) {
        List<Also> also = new ArrayList<>();
        others.forEach(other -> {
            if (!other.equals(name)) {
                also.add(new Also(other, weight));
            }
        });
        return new Sense(List.of(name), also, List.of(), Role.SUBJECT);
    }

    private static Sense saying(List<String> said, Facet facet, String slug, float weight) {
        return new Sense(said, List.of(), List.of(new Value(facet, slug, weight)), Role.SUBJECT);
    }

    private static Sense ending(SearchWords.Ending ending) {
        List<Value> values = new ArrayList<>();
        ending.values().forEach((slug, weight) -> values.add(new Value(Facet.OUTCOME, slug, weight)));
        return new Sense(ending.words(), List.of(), values, ending.wished() ? Role.WISH : Role.SUBJECT);
    }

    private List<Sense> placeSenses(Set<String> gemeenten, Set<String> wijken) {
        List<Sense> senses = new ArrayList<>();
        Map<String, String> names = new HashMap<>(places.names(gemeenten));
        names.remove(PlacePath.NATIONWIDE.value());
        names.values().removeAll(regions.ambiguous());
        names.forEach((path, name) -> senses.add(place(name, Facet.GEMEENTE, List.of(path), 1f)));
        Map<String, List<String>> byName = new HashMap<>();
        places.names(wijken)
                .forEach((path, name) ->
                        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(path));
        byName.forEach((name, paths) -> senses.add(place(name, Facet.WIJK, paths, 1f)));
        regions.areas().forEach((area, within) -> {
            List<String> present = slugs(within, gemeenten);
            if (!present.isEmpty()) {
                senses.add(place(area, Facet.GEMEENTE, present, WITHIN));
            }
        });
        regions.nicknames().forEach((nickname, meant) -> {
            List<String> asWijk = meant.stream().filter(wijken::contains).toList();
            List<String> asGemeente = slugs(
                    meant.stream()
                            .flatMap(name -> regions.areas().getOrDefault(name, List.of(name)).stream())
                            .toList(),
                    gemeenten);
            if (!asWijk.isEmpty()) {
                senses.add(place(nickname, Facet.WIJK, asWijk, 1f));
            }
            if (!asGemeente.isEmpty()) {
                senses.add(place(nickname, Facet.GEMEENTE, asGemeente, asGemeente.size() == 1 ? 1f : WITHIN));
            }
        });
        return senses;
    }

    private static List<String> slugs(List<String> names, Set<String> known) {
        return names.stream()
                .map(name -> Slug.from(name).value())
                .filter(known::contains)
                .toList();
    }

    private static Sense place(String name, Facet facet, List<String> paths, float weight) {
        List<Value> values =
                paths.stream().map(path -> new Value(facet, path, weight)).toList();
        return new Sense(List.of(name), List.of(), values, Role.SUBJECT);
    }
}
