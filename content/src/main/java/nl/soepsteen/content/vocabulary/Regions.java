package nl.soepsteen.content.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.content.yaml.YamlValue;

/// Where gemeenten lie, and what else people call places. Names as people write them. Immutable.
///
/// @param areas provinces and regions, each with its gemeenten
/// @param nicknames other names, former ones among them, each with the gemeenten, or `gemeente/wijk` as in addresses
/// @param ambiguous names of places that are ordinary words too: who types "buren" means neighbours
public record Regions(Map<String, List<String>> areas, Map<String, List<String>> nicknames, Set<String> ambiguous) {

    private static final String FILE = "streken.yaml";

    public Regions {
        areas = Map.copyOf(areas);
        nicknames = Map.copyOf(nicknames);
        ambiguous = Set.copyOf(ambiguous);
    }

    /// Those that travel inside the product.
    public static Regions shipped() {
        Map<String, YamlValue> lists = ShippedWords.lists(FILE);
        Map<String, List<String>> areas = new LinkedHashMap<>();
        for (String list : List.of("provincies", "streken")) {
            ShippedWords.byKey(ShippedWords.required(lists, list))
                    .forEach((name, gemeenten) -> areas.put(name, ShippedWords.texts(gemeenten)));
        }
        Map<String, List<String>> nicknames = new LinkedHashMap<>();
        ShippedWords.byKey(ShippedWords.required(lists, "bijnamen"))
                .forEach((name, places) -> nicknames.put(name, ShippedWords.texts(places)));
        ShippedWords.byKey(ShippedWords.required(lists, "vroeger"))
                .forEach((name, now) -> nicknames.putIfAbsent(name, List.of(ShippedWords.text(now))));
        return new Regions(
                areas, nicknames, Set.copyOf(ShippedWords.texts(ShippedWords.required(lists, "dubbelzinnig"))));
    }
}
