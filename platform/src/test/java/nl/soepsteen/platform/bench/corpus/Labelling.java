package nl.soepsteen.platform.bench.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Assessment;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.content.document.PartialDate;
import nl.soepsteen.content.document.Place;
import nl.soepsteen.content.document.Source;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;

/// Fills in the front matter: every list is used, some terms often and some seldom, so that all facets have work.
final class Labelling {

    private static final Slug IDEA = new Slug("idee");
    private static final Slug UNKNOWN = new Slug("nog-onbekend");
    private static final Slug STOPPED = new Slug("gestopt");
    private static final Slug NOT_ASSESSED = new Slug("niet-getoetst");

    private final Map<TermList, List<Slug>> terms = new EnumMap<>(TermList.class);
    private final Map<TermList, Zipf> popularity = new EnumMap<>(TermList.class);
    private final Country country;

    Labelling(Vocabulary vocabulary, Country country) {
        this.country = country;
        for (TermList list : TermList.values()) {
            List<Slug> slugs = vocabulary.terms(list).stream().map(Term::slug).toList();
            terms.put(list, slugs);
            popularity.put(list, new Zipf(slugs.size()));
        }
    }

    Document label(
            Slug slug, String title, String summary, List<String> keywords, String body, RandomGenerator random) {
        Map<TermList, List<Slug>> chosen = new EnumMap<>(TermList.class);
        chosen.put(TermList.THEMES, some(TermList.THEMES, 1, 3, random));
        chosen.put(TermList.TOPICS, some(TermList.TOPICS, 0, 4, random));
        chosen.put(TermList.TARGET_GROUPS, some(TermList.TARGET_GROUPS, 0, 3, random));
        List<Place> places = places(random);
        chosen.values().removeIf(List::isEmpty);
        if (random.nextInt(8) == 0) {
            return article(slug, title, summary, chosen, keywords, places, body);
        }
        chosen.put(TermList.PRACTITIONERS, some(TermList.PRACTITIONERS, 0, 3, random));
        chosen.put(TermList.LEARNING_PATTERNS, some(TermList.LEARNING_PATTERNS, 0, 2, random));
        chosen.put(TermList.CONDITIONS, some(TermList.CONDITIONS, 0, 2, random));
        chosen.put(TermList.OBSTACLES, some(TermList.OBSTACLES, 0, 2, random));
        chosen.put(TermList.SETTINGS, some(TermList.SETTINGS, 0, 2, random));
        chosen.put(TermList.WORK_FORMS, some(TermList.WORK_FORMS, 0, 2, random));
        chosen.values().removeIf(List::isEmpty);
        Slug phase = one(TermList.PHASES, random);
        Slug outcome = phase.equals(IDEA) ? UNKNOWN : one(TermList.OUTCOMES, random);
        int began = random.nextInt(2010, 2026);
        return new Document(
                slug,
                Kind.INTERVENTION,
                title,
                summary,
                chosen,
                keywords,
                places.isEmpty(),
                places,
                phase,
                outcome,
                random.nextInt(30) == 0,
                outcome.equals(STOPPED) ? one(TermList.REASONS_STOPPED, random) : null,
                one(TermList.SUBSTANTIATIONS, random),
                new Assessment(NOT_ASSESSED, null, null, null),
                one(TermList.COSTS, random),
                random.nextInt(50) == 0,
                random.nextInt(3) == 0 ? null : new PartialDate(began, null),
                random.nextInt(2) == 0 ? null : new PartialDate(began + random.nextInt(5), null),
                random.nextInt(3) == 0 ? List.of("Stichting " + keyword(keywords)) : List.of(),
                null,
                new Source("Verzameling van verhalen", null, null, began),
                false,
                body);
    }

    private static String keyword(List<String> keywords) {
        return keywords.isEmpty() ? "Wijkkracht" : Prose.capital(keywords.getFirst());
    }

    private static Document article(
            Slug slug,
            String title,
            String summary,
            Map<TermList, List<Slug>> chosen,
            List<String> keywords,
            List<Place> places,
            String body) {
        return new Document(
                slug,
                Kind.ARTICLE,
                title,
                summary,
                chosen,
                keywords,
                false,
                places,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                List.of(),
                null,
                null,
                false,
                body);
    }

    private List<Place> places(RandomGenerator random) {
        Set<Place> places = new LinkedHashSet<>();
        int count = random.nextInt(10) == 0 ? 0 : random.nextInt(3) == 0 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            places.add(country.draw(random));
        }
        return List.copyOf(places);
    }

    private Slug one(TermList list, RandomGenerator random) {
        return some(list, 1, 1, random).getFirst();
    }

    private List<Slug> some(TermList list, int fewest, int most, RandomGenerator random) {
        List<Slug> all = terms.getOrDefault(list, List.of());
        Zipf chance = popularity.getOrDefault(list, new Zipf(all.size()));
        Set<Slug> chosen = new LinkedHashSet<>();
        int count = random.nextInt(fewest, most + 1);
        while (chosen.size() < count) {
            chosen.add(all.get(chance.draw(random)));
        }
        return new ArrayList<>(chosen);
    }
}
