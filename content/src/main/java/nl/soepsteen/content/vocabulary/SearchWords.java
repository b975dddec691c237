package nl.soepsteen.content.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/// What people type, beside the terms of the vocabulary: other words for the same, words for how something ended, and
/// phrases that only frame a question. Used when searching; pages hold none of it. Immutable.
///
/// @param same groups of words that may stand for each other
/// @param related by word what a page that helps may say instead; not the other way round
/// @param outcomes words for how something ended
/// @param phases by slug of a phase what people say for it
/// @param patterns by slug of a learning pattern what people say when they mean it
/// @param frames phrases that only frame a question
/// @param light words that say little by themselves
public record SearchWords(
        List<List<String>> same,
        Map<String, List<String>> related,
        List<Ending> outcomes,
        Map<String, List<String>> phases,
        Map<String, List<String>> patterns,
        List<String> frames,
        List<String> light) {

    private static final String FILE = "zoekwoorden.yaml";

    public SearchWords {
        same = List.copyOf(same);
        related = Map.copyOf(related);
        outcomes = List.copyOf(outcomes);
        phases = Map.copyOf(phases);
        patterns = Map.copyOf(patterns);
        frames = List.copyOf(frames);
        light = List.copyOf(light);
    }

    /// Words for how something ended.
    ///
    /// @param words what people type
    /// @param values slugs of outcomes, each with how well it fits, above 0 and at most 1
    /// @param wished whether it is only liked (`wat werkt`), not asked for (`mislukt`)
    public record Ending(List<String> words, Map<String, Float> values, boolean wished) {}

    /// The words that travel inside the product.
    public static SearchWords shipped() {
        Map<String, YamlValue> lists = ShippedWords.lists(FILE);
        return new SearchWords(
                ShippedWords.items(lists.get("gelijk")).stream()
                        .map(ShippedWords::texts)
                        .toList(),
                byName(lists.get("verwant"), "woord", "ook"),
                ShippedWords.items(lists.get("uitkomsten")).stream()
                        .map(SearchWords::ending)
                        .toList(),
                byName(lists.get("fasen"), "fase", "woorden"),
                byName(lists.get("leerpatronen"), "patroon", "woorden"),
                ShippedWords.texts(lists.get("vraagzinnen")),
                ShippedWords.texts(lists.get("licht")));
    }

    private static Map<String, List<String>> byName(@Nullable YamlValue list, String name, String words) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (YamlValue one : ShippedWords.items(list)) {
            Map<String, YamlValue> fields = ShippedWords.byKey(one);
            byName.put(ShippedWords.text(fields.get(name)), ShippedWords.texts(fields.get(words)));
        }
        return byName;
    }

    private static Ending ending(YamlValue value) {
        Map<String, YamlValue> fields = ShippedWords.byKey(value);
        Map<String, Float> values = new LinkedHashMap<>();
        @Nullable YamlValue weights = fields.get("waarden");
        if (weights != null) {
            ShippedWords.byKey(weights)
                    .forEach((slug, weight) -> values.put(slug, Float.valueOf(ShippedWords.text(weight))));
        }
        return new Ending(ShippedWords.texts(fields.get("woorden")), values, fields.containsKey("wens"));
    }
}
