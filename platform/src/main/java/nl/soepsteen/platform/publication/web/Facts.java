package nl.soepsteen.platform.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Assessment;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.place.NamedPlace;
import nl.soepsteen.platform.place.PlaceNames;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.publication.web.Fact.Value;
import nl.soepsteen.platform.vocabulary.Labelled;
import nl.soepsteen.platform.vocabulary.Labels;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.SearchAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what is known of a document in facts; what is not known is left out.
@Component
class Facts {

    private final Labels labels;

    Facts(Labels labels) {
        this.labels = labels;
    }

    /// What a colleague wants to know before reading on.
    List<Fact> first(Document document) {
        return known(
                pages("Voor wie", document, TermList.TARGET_GROUPS, Facet.TARGET_GROUP),
                new Fact("Waar", places(document)),
                new Fact("Wanneer", period(document)),
                fact("Fase", TermList.PHASES, document.phase(), Facet.PHASE),
                fact("Onderbouwing", TermList.SUBSTANTIATIONS, document.substantiation(), Facet.SUBSTANTIATION),
                new Fact("Toetsing", assessment(document.assessment())),
                fact("Kosten per jaar", TermList.COSTS, document.costs(), Facet.COSTS));
    }

    /// What others can learn from it at a glance, each term explained.
    List<Fact> lessons(Document document) {
        return known(
                fact("Dit maakte het mogelijk", document, TermList.CONDITIONS, null),
                fact("Dit stond in de weg", document, TermList.OBSTACLES, null),
                fact("Waardoor het anders ging", document, TermList.LEARNING_PATTERNS, Facet.LEARNING_PATTERN));
    }

    /// The rest.
    List<Fact> more(Document document) {
        return known(
                fact("Wie het doet", document, TermList.PRACTITIONERS, null),
                fact("Plek", document, TermList.SETTINGS, Facet.SETTING),
                fact("Werkvorm", document, TermList.WORK_FORMS, null),
                pages("Thema", document, TermList.THEMES, Facet.THEME),
                pages("Onderwerp", document, TermList.TOPICS, Facet.TOPIC),
                new Fact("Trefwoorden", keywords(document)),
                new Fact(
                        "Wie er meedoen",
                        document.organisations().stream()
                                .map(name -> new Value(name, BrowseAddress.ofOrganisation(name), ""))
                                .toList()));
    }

    private static List<Fact> known(Fact... facts) {
        return Stream.of(facts).filter(fact -> !fact.values().isEmpty()).toList();
    }

    private Fact fact(String name, Document document, TermList list, @Nullable Facet facet) {
        return new Fact(
                name,
                document.terms(list).stream()
                        .map(slug -> value(list, slug, facet))
                        .toList());
    }

    /// Terms that have a page of their own.
    private Fact pages(String name, Document document, TermList list, Facet facet) {
        return new Fact(
                name,
                labels.labels(list, document.terms(list)).stream()
                        .map(term -> new Value(
                                term.label(),
                                BrowseAddress.of(facet, term.value()).orElse(null),
                                ""))
                        .toList());
    }

    private Fact fact(String name, TermList list, @Nullable Slug slug, Facet facet) {
        return new Fact(name, slug == null ? List.of() : List.of(value(list, slug, facet)));
    }

    private Value value(TermList list, Slug slug, @Nullable Facet facet) {
        Labelled term = labels.label(list, slug);
        return new Value(
                term.label(),
                facet == null
                        ? null
                        : SearchAddress.all().with(facet, slug.value()).toString(),
                term.note());
    }

    private static List<Value> places(Document document) {
        if (document.nationwide()) {
            return List.of(new Value("In het hele land", inPlace(PlacePath.NATIONWIDE), ""));
        }
        return document.places().stream()
                .map(place -> {
                    NamedPlace smallest = PlacePath.allOf(place).getLast();
                    return new Value(PlaceNames.inFull(place), BrowseAddress.PLACES + "/" + smallest.path(), "");
                })
                .toList();
    }

    private static String inPlace(PlacePath path) {
        return SearchAddress.all()
                .with(path.isWijk() ? Facet.WIJK : Facet.GEMEENTE, path.value())
                .toString();
    }

    private static List<Value> period(Document document) {
        String period = Dutch.period(document.from(), document.until());
        return period.isEmpty() ? List.of() : List.of(Value.of(period));
    }

    private List<Value> assessment(@Nullable Assessment assessment) {
        if (assessment == null) {
            return List.of();
        }
        Labelled level = labels.label(TermList.ASSESSMENTS, assessment.level());
        List<String> by = new ArrayList<>();
        if (assessment.institute() != null) {
            by.add(assessment.institute());
        }
        if (assessment.date() != null) {
            by.add(Dutch.day(assessment.date()));
        }
        String text = by.isEmpty() ? level.label() : "%s (%s)".formatted(level.label(), String.join(", ", by));
        return List.of(new Value(text, assessment.url(), level.note()));
    }

    private static List<Value> keywords(Document document) {
        return document.keywords().stream()
                .map(word -> new Value(
                        word, SearchAddress.all().withWords("\"" + word + "\"").toString(), ""))
                .toList();
    }
}
