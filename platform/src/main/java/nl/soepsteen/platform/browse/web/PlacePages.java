package nl.soepsteen.platform.browse.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.platform.browse.Connectors;
import nl.soepsteen.platform.browse.Connectors.Connector;
import nl.soepsteen.platform.browse.Gaps;
import nl.soepsteen.platform.browse.KnownPlace;
import nl.soepsteen.platform.browse.KnownPlaces;
import nl.soepsteen.platform.browse.KnownTerms;
import nl.soepsteen.platform.browse.Overview;
import nl.soepsteen.platform.browse.Overviews;
import nl.soepsteen.platform.browse.PlaceAbout;
import nl.soepsteen.platform.browse.Shelf;
import nl.soepsteen.platform.browse.web.PlacePage.Connecting;
import nl.soepsteen.platform.browse.web.PlacePage.More;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.web.ConversationLines;
import nl.soepsteen.platform.discussion.web.ConversationLines.Talk;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.search.web.ResultCards;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.QueryString;
import nl.soepsteen.platform.web.SearchAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a gemeente or wijk: one search for the place, one for the whole country, and for a
/// wijk one more for the gemeente around it.
@Component
class PlacePages {

    private static final List<Facet> RELATED = List.of(Facet.THEME, Facet.TOPIC, Facet.TARGET_GROUP);
    private static final List<Shelf> WANTED = List.of(Shelf.TARGET_GROUPS, Shelf.THEMES);

    /// Pages shown about something wider than the place.
    private static final int FEW = 3;

    /// People who are named on the page of a place; the list of people has the rest.
    private static final int CONNECTING = 12;

    private final KnownPlaces places;
    private final KnownTerms terms;
    private final Overviews overviews;
    private final FindingsOf findings;
    private final Search search;
    private final ResultCards cards;
    private final ConversationLines conversations;
    private final Connectors connectors;

    PlacePages(
            KnownPlaces places,
            KnownTerms terms,
            Overviews overviews,
            FindingsOf findings,
            Search search,
            ResultCards cards,
            ConversationLines conversations,
            Connectors connectors) {
        this.places = places;
        this.terms = terms;
        this.overviews = overviews;
        this.findings = findings;
        this.search = search;
        this.cards = cards;
        this.conversations = conversations;
        this.connectors = connectors;
    }

    PlacePage gemeente(KnownPlace gemeente) {
        Overview overview = overviews.of(Facet.GEMEENTE, gemeente.path().value());
        return new PlacePage(
                gemeente.address(),
                "Gemeente",
                gemeente.name(),
                gemeente.name(),
                description(gemeente.name(), overview),
                List.of(TermPages.HOME, PlaceListPages.ALL),
                gemeente.isInvented(),
                overview.real(),
                found(gemeente, Facet.GEMEENTE, overview),
                places.wijken(gemeente.path()).stream()
                        .map(PlaceListPages::counted)
                        .toList(),
                "Wijken in " + gemeente.name(),
                null,
                nationwide(),
                talk(gemeente),
                connecting(gemeente));
    }

    PlacePage wijk(KnownPlace gemeente, KnownPlace wijk) {
        Overview overview = overviews.of(Facet.WIJK, wijk.path().value());
        String inFull = wijk.name() + ", " + gemeente.name();
        return new PlacePage(
                wijk.address(),
                "Wijk in " + gemeente.name(),
                wijk.name(),
                inFull,
                description(inFull, overview),
                List.of(TermPages.HOME, PlaceListPages.ALL, new Link(gemeente.name(), gemeente.address())),
                wijk.isInvented(),
                overview.real(),
                found(wijk, Facet.WIJK, overview),
                places.wijken(gemeente.path()).stream()
                        .filter(other -> !other.path().equals(wijk.path()))
                        .map(PlaceListPages::counted)
                        .toList(),
                "Andere wijken in " + gemeente.name(),
                elsewhere(gemeente, wijk),
                nationwide(),
                talk(wijk),
                connecting(wijk));
    }

    private @Nullable Connecting connecting(KnownPlace place) {
        if (place.isInvented()) {
            return null;
        }
        List<Connector> people = connectors.at(place.path(), CONNECTING + 1);
        boolean more = people.size() > CONNECTING;
        String all = new QueryString().with("wijk", place.path().value()).on(BrowseAddress.PEOPLE);
        return new Connecting(more ? people.subList(0, CONNECTING) : people, more ? all : null);
    }

    private @Nullable Talk talk(KnownPlace place) {
        return place.isInvented()
                ? null
                : conversations.about(new About(PlaceAbout.KIND, place.path().value()));
    }

    UnknownPage unknown(String title, String typed, List<KnownPlace> near) {
        List<Link> links = new ArrayList<>();
        for (KnownPlace place : near) {
            String gemeente = place.path().isWijk()
                    ? places.gemeente(place.path().gemeente().value())
                            .map(within -> ", " + within.name())
                            .orElse("")
                    : "";
            links.add(new Link(place.name() + gemeente, place.address()));
        }
        return new UnknownPage(
                title, Words.of(typed), links, new Link("Alle gemeenten en wijken", BrowseAddress.PLACES));
    }

    private @Nullable Findings found(KnownPlace place, Facet facet, Overview overview) {
        if (overview.total() == 0) {
            return null;
        }
        SearchAddress subject = SearchAddress.all().with(facet, place.path().value());
        return findings.of(overview, subject, RELATED, wanted(place, overview));
    }

    /// Nobody can have experience with a place that does not exist.
    private Wanted wanted(KnownPlace place, Overview overview) {
        if (!overview.real()) {
            return Invitations.NONE;
        }
        Map<Shelf, Gaps> gaps = new LinkedHashMap<>();
        WANTED.forEach(shelf -> gaps.put(shelf, terms.gaps(shelf, overview.tried(shelf))));
        return Invitations.of("in " + place.name(), gaps);
    }

    private @Nullable More elsewhere(KnownPlace gemeente, KnownPlace wijk) {
        SearchAnswer around = answer(gemeente.path(), SearchRequest.MAX_SIZE);
        List<Hit> hits = around.hits().stream()
                .filter(hit -> !hit.values(Facet.WIJK).contains(wijk.path().value()))
                .limit(FEW)
                .toList();
        return hits.isEmpty()
                ? null
                : new More(
                        "Elders in " + gemeente.name(),
                        cards.of(hits),
                        new Link(
                                "Alles over %s: %s".formatted(gemeente.name(), FindingsOf.pages(around.total())),
                                gemeente.address()));
    }

    private @Nullable More nationwide() {
        SearchAnswer answer = answer(PlacePath.NATIONWIDE, FEW);
        return answer.hits().isEmpty()
                ? null
                : new More(
                        "Voor het hele land",
                        cards.of(answer.hits()),
                        new Link(
                                "Alles voor het hele land: " + FindingsOf.pages(answer.total()),
                                SearchAddress.all()
                                        .with(Facet.GEMEENTE, PlacePath.NATIONWIDE.value())
                                        .toString()));
    }

    private SearchAnswer answer(PlacePath gemeente, int size) {
        return search.answer(SearchQuestion.of(Map.of(Facet.GEMEENTE, Set.of(gemeente.value())), size));
    }

    private static String description(String place, Overview overview) {
        return overview.total() == 0
                ? "Over %s staat hier niets meer.".formatted(place)
                : "Wat mensen in %s probeerden: %s over wat lukte en wat niet."
                        .formatted(place, FindingsOf.pages(overview.total()));
    }
}
