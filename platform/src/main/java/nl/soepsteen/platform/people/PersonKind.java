package nl.soepsteen.platform.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Standing;
import nl.soepsteen.platform.people.Profile.Where;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.place.Places;
import nl.soepsteen.platform.search.SearchKind;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.vocabulary.CurrentVocabulary;
import org.springframework.stereotype.Component;

/// People with a page, as search knows them: found by name, own words, organisation, places and themes.
@Component
class PersonKind implements SearchKind {

    private static final String VALUE = "persoon";

    /// Raise when a page gives another document than before.
    private static final String RECIPE = "1";

    /// Characters of somebody's own words on a card.
    private static final int ON_CARD = 240;

    private final Profiles profiles;
    private final Places places;
    private final CurrentVocabulary vocabulary;

    PersonKind(Profiles profiles, Places places, CurrentVocabulary vocabulary) {
        this.profiles = profiles;
        this.places = places;
        this.vocabulary = vocabulary;
    }

    @Override
    public String subject() {
        return Profile.KIND;
    }

    @Override
    public SequencedMap<String, String> values() {
        return new LinkedHashMap<>(Map.of(VALUE, "Persoon"));
    }

    @Override
    public String recipe() {
        return RECIPE;
    }

    @Override
    public String address(String value, String slug) {
        return Profile.address(slug);
    }

    @Override
    public List<Line> lines() {
        return List.of(new Line("Thema’s", Facet.THEME));
    }

    @Override
    public List<IndexDocument> load(Collection<SubjectId> subjects) {
        vocabulary.refresh(); // words may have changed on another node a moment ago
        return profiles.shown(subjects.stream().map(SubjectId::id).toList()).stream()
                .map(this::document)
                .toList();
    }

    private IndexDocument document(Profile profile) {
        List<Term> themes = themes(profile);
        List<String> labels = new ArrayList<>(profile.hats().inWords());
        themes.forEach(theme -> {
            labels.add(theme.label());
            labels.addAll(theme.alsoKnownAs());
        });
        Set<String> gemeenten = new LinkedHashSet<>();
        Set<String> wijken = new LinkedHashSet<>();
        for (Where where : profile.places()) {
            PlacePath place = new PlacePath(where.path());
            gemeenten.add(place.gemeente().value());
            if (place.isWijk()) {
                wijken.add(place.value());
            }
        }
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.KIND, List.of(VALUE));
        facets.put(
                Facet.THEME, themes.stream().map(theme -> theme.slug().value()).toList());
        facets.put(Facet.GEMEENTE, List.copyOf(gemeenten));
        facets.put(Facet.WIJK, List.copyOf(wijken));
        return new IndexDocument(
                Profile.subject(profile.person()).toString(),
                profile.slug(),
                profile.name(),
                summary(profile),
                List.of(),
                labels,
                profile.words().isEmpty() ? List.of() : List.of(new IndexDocument.Section(null, null, profile.words())),
                facets,
                inFull(profile),
                null,
                null,
                profile.changedAt(),
                false,
                List.of(),
                Standing.ASIDE);
    }

    private List<Term> themes(Profile profile) {
        return profile.themes().stream()
                .flatMap(slug -> vocabulary.term(TermList.THEMES, new Slug(slug)).stream())
                .distinct()
                .toList();
    }

    private List<String> inFull(Profile profile) {
        List<String> names = new ArrayList<>();
        for (Where where : profile.places()) {
            PlacePath place = new PlacePath(where.path());
            String gemeente = places.name(place.gemeente().value()).orElse("");
            String name = places.name(place.value()).orElse("");
            if (!name.isEmpty()) {
                names.add(place.isWijk() ? name + ", " + gemeente : name);
            }
        }
        return names;
    }

    /// What a card says: capacities, and the beginning of their own words.
    private static String summary(Profile profile) {
        String hats = String.join(", ", profile.hats().inWords());
        String words = profile.words().replaceAll("\\s+", " ").strip();
        if (words.codePointCount(0, words.length()) > ON_CARD) {
            words = words.substring(0, words.offsetByCodePoints(0, ON_CARD - 1)).strip() + "…";
        }
        if (hats.isEmpty()) {
            return words;
        }
        String sentence = Character.toUpperCase(hats.charAt(0)) + hats.substring(1) + ".";
        return words.isEmpty() ? sentence : sentence + " " + words;
    }
}
