package nl.soepsteen.platform.bench.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.soepsteen.content.document.Place;

/// An invented country with as many gemeenten and wijken as the Netherlands.
final class Country {

    private static final int GEMEENTEN = 342;
    private static final int FEWEST_WIJKEN = 3;
    private static final int MOST_WIJKEN = 18;
    private static final long SEED = 342;

    private static final List<String> FRONT = List.of(
            "Aal", "Berk", "Bos", "Dijk", "Door", "Eik", "Elst", "Gaas", "Groes", "Haar", "Heide", "Horst", "Kamp",
            "Klaver", "Lange", "Leeu", "Lin", "Maas", "Meer", "Molen", "Nieuw", "Noord", "Oos", "Oude", "Rijs", "Roos",
            "Schoon", "Steen", "Tie", "Ven", "Vliet", "Wester", "Wil", "Zand", "Zuid", "Zwaan");
    private static final List<String> BACK = List.of(
            "beek", "berg", "bergen", "brink", "broek", "brug", "dam", "donk", "drecht", "einde", "gaarde", "geest",
            "hem", "hout", "hoven", "kerk", "laar", "land", "loo", "mond", "oord", "recht", "rijk", "schoten", "veen",
            "veld", "voort", "waard", "weert", "wijk", "woude", "zijl");
    private static final List<String> WIJK = List.of(
            "Centrum",
            "Noord",
            "Oost",
            "Zuid",
            "West",
            "Stationsbuurt",
            "Bloemenbuurt",
            "Vogelbuurt",
            "Rivierenbuurt",
            "Schildersbuurt",
            "Componistenwijk",
            "Bomenwijk",
            "Tuindorp",
            "Havenkwartier",
            "Buitengebied",
            "Binnenstad",
            "Hogeweide",
            "Lage Polder",
            "Nieuwe Erven",
            "Oude Haven",
            "Parkwijk",
            "Molenkwartier",
            "Kasteelbuurt",
            "Boerhoek");

    private final List<List<Place>> wijken = new ArrayList<>();
    private final Zipf popularity = new Zipf(GEMEENTEN);

    Country() {
        Random random = new Random(SEED);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < GEMEENTEN) {
            names.add(FRONT.get(random.nextInt(FRONT.size())) + BACK.get(random.nextInt(BACK.size())));
        }
        for (String gemeente : names) {
            int count = random.nextInt(FEWEST_WIJKEN, MOST_WIJKEN + 1);
            wijken.add(random.ints(0, WIJK.size())
                    .distinct()
                    .limit(count)
                    .mapToObj(i -> new Place(gemeente, WIJK.get(i), null))
                    .toList());
        }
    }

    /// A place; of large gemeenten there is more to tell.
    Place draw(RandomGenerator random) {
        List<Place> there = wijken.get(popularity.draw(random));
        Place wijk = there.get(random.nextInt(there.size()));
        return random.nextInt(5) == 0 ? new Place(wijk.gemeente(), null, null) : wijk;
    }

    /// Every gemeente with its wijken.
    List<List<Place>> all() {
        return wijken;
    }
}
