package nl.soepsteen.platform.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.soepsteen.index.Tally;
import nl.soepsteen.platform.browse.PlaceList.Group;
import nl.soepsteen.platform.place.PlacePath;
import org.junit.jupiter.api.Test;

class PlaceListTest {

    private static final List<KnownPlace> GEMEENTEN =
            List.of(place("den-haag", "Den Haag"), place("rotterdam", "Rotterdam"), place("utrecht", "Utrecht"));
    private static final List<KnownPlace> WIJKEN = List.of(
            place("rotterdam/bospolder", "Bospolder"),
            place("utrecht/overvecht", "Overvecht"),
            place("rotterdam/tussendijken", "Tussendijken"));

    @Test
    void everythingIsThereWhenNothingIsLookedFor() {
        assertThat(names(" ")).containsExactly("Den Haag", "Rotterdam: Bospolder, Tussendijken", "Utrecht: Overvecht");
    }

    @Test
    void aGemeenteBringsAllItsWijken() {
        assertThat(names("rotter")).containsExactly("Rotterdam: Bospolder, Tussendijken");
    }

    @Test
    void aWijkStandsAloneInItsGemeente() {
        assertThat(names("BOSP")).containsExactly("Rotterdam: Bospolder");
    }

    @Test
    void accentsCapitalsAndSpacesDoNotMatter() {
        assertThat(names("Dén  haag")).containsExactly("Den Haag");
    }

    @Test
    void whatNobodyHasFindsNothing() {
        assertThat(names("atlantis")).isEmpty();
        assertThat(names("?!")).isEmpty();
    }

    private static List<String> names(String looked) {
        return PlaceList.of(GEMEENTEN, WIJKEN, looked).stream()
                .map(PlaceListTest::inWords)
                .toList();
    }

    private static String inWords(Group group) {
        List<String> wijken = group.wijken().stream().map(KnownPlace::name).toList();
        return group.gemeente().name() + (wijken.isEmpty() ? "" : ": " + String.join(", ", wijken));
    }

    private static KnownPlace place(String path, String name) {
        return new KnownPlace(new PlacePath(path), name, new Tally(1, 1));
    }
}
