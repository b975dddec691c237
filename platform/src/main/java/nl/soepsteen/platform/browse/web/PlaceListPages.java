package nl.soepsteen.platform.browse.web;

import java.util.List;
import nl.soepsteen.platform.browse.KnownPlace;
import nl.soepsteen.platform.browse.KnownPlaces;
import nl.soepsteen.platform.browse.PlaceList;
import nl.soepsteen.platform.browse.PlaceList.Group;
import nl.soepsteen.platform.browse.web.PlaceListPage.Gemeente;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.stereotype.Component;

/// Makes the list of gemeenten and wijken.
@Component
class PlaceListPages {

    static final Link ALL = new Link("Wijken", BrowseAddress.PLACES);

    private final KnownPlaces places;

    PlaceListPages(KnownPlaces places) {
        this.places = places;
    }

    /// @param looked what somebody looks for in the names; blank for everything
    PlaceListPage of(String looked) {
        String words = Words.of(looked);
        List<Group> groups = PlaceList.of(places.gemeenten(), places.wijken(), words);
        return new PlaceListPage(
                BrowseAddress.PLACES,
                words,
                status(groups),
                groups.stream().map(PlaceListPages::gemeente).toList(),
                groups.isEmpty() && !words.isEmpty()
                        ? places.nearest(words).stream()
                                .map(place -> new Link(place.name(), place.address()))
                                .toList()
                        : List.of());
    }

    static Counted counted(KnownPlace place) {
        return new Counted(
                place.name(), "", FindingsOf.pages(place.tally().all()), place.address(), place.isInvented());
    }

    private static Gemeente gemeente(Group group) {
        return new Gemeente(
                counted(group.gemeente()),
                group.wijken().stream().map(PlaceListPages::counted).toList());
    }

    private static String status(List<Group> groups) {
        long wijken = groups.stream().mapToLong(group -> group.wijken().size()).sum();
        return groups.isEmpty()
                ? "Geen gemeente of wijk gevonden"
                : "%s en %s"
                        .formatted(
                                Dutch.count(groups.size(), "gemeente", "gemeenten"),
                                Dutch.count(wijken, "wijk", "wijken"));
    }
}
