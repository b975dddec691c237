package nl.soepsteen.index.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Forms that follow no rule (`liep`, `gegeten`), and the word they belong to. Verbs with a prefix follow those
/// without: `verliep`, `uitgebracht`.
final class Irregular {

    /// What verbs are made with; the longer one first where one begins with the other.
    static final List<String> PREFIXES = List.of(
            "aan", "achter", "af", "be", "bij", "binnen", "door", "her", "in", "mee", "mis", "na", "neer", "om",
            "onder", "ont", "op", "over", "samen", "tegen", "terug", "thuis", "toe", "uit", "vast", "ver", "voorbij",
            "voort", "voor", "weg");

    private static final int SHORTEST_FORM = 3;

    private final Map<String, String> lemmas = new HashMap<>(32_000);

    /// @param lines `lemma form…`
    Irregular(Iterable<String> lines) {
        for (String line : lines) {
            int space = line.indexOf(' ');
            String lemma = line.substring(0, space);
            while (space > 0) {
                int next = line.indexOf(' ', space + 1);
                lemmas.put(line.substring(space + 1, next < 0 ? line.length() : next), lemma);
                space = next;
            }
        }
    }

    /// The word of an irregular form; null when the form is none that is known.
    @Nullable
    String lemma(String form) {
        String lemma = lemmas.get(form);
        if (lemma != null) {
            return lemma;
        }
        for (String prefix : PREFIXES) {
            if (form.startsWith(prefix) && form.length() >= prefix.length() + SHORTEST_FORM) {
                String behind = ofVerb(form.substring(prefix.length()));
                if (behind != null) {
                    return prefix + behind;
                }
            }
        }
        return null;
    }

    /// Behind be-, ver- and the like a participle has no ge-: `besproken` is of `spreken` as `gesproken` is.
    private @Nullable String ofVerb(String form) {
        String lemma = lemmas.get(form);
        if (lemma == null && form.endsWith("en")) {
            lemma = lemmas.get("ge" + form);
        }
        return lemma != null && lemma.endsWith("n") ? lemma : null;
    }
}
