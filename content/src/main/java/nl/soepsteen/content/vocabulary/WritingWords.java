package nl.soepsteen.content.vocabulary;

import java.util.List;
import java.util.Map;
import nl.soepsteen.content.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/// Words for which a writer may want another: those that people asked not to use, and jargon. Immutable.
///
/// @param unwelcome words that people asked not to use, each with the reason
/// @param jargon words of the trade, without one
public record WritingWords(List<Instead> unwelcome, List<Instead> jargon) {

    private static final String FILE = "schrijfhulp.yaml";

    public WritingWords {
        unwelcome = List.copyOf(unwelcome);
        jargon = List.copyOf(jargon);
    }

    /// What may stand instead of some words.
    ///
    /// @param words in every form meant, lower case
    /// @param rather what could stand there, best first
    /// @param reason one Dutch sentence or two, or null
    public record Instead(
            List<String> words,
            List<String> rather,
            @Nullable String reason) {

        public Instead {
            words = List.copyOf(words);
            rather = List.copyOf(rather);
        }
    }

    /// The words that travel inside the product.
    public static WritingWords shipped() {
        Map<String, YamlValue> lists = ShippedWords.lists(FILE);
        return new WritingWords(all(lists.get("liever-niet")), all(lists.get("gewoon")));
    }

    private static List<Instead> all(@Nullable YamlValue list) {
        return ShippedWords.items(list).stream()
                .map(ShippedWords::byKey)
                .map(fields -> new Instead(
                        ShippedWords.texts(fields.get("woorden")),
                        ShippedWords.texts(fields.get("liever")),
                        fields.containsKey("reden") ? ShippedWords.text(fields.get("reden")) : null))
                .toList();
    }
}
