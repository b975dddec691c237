package nl.soepsteen.platform.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.soepsteen.content.vocabulary.EditedTerm;

/// The words of a term, as an editor typed them; they may break rules.
///
/// @param label as readers see it
/// @param note one line about what it covers, or empty
/// @param synonyms other words for it
public record Wording(String label, String note, List<String> synonyms) {

    public static final int MAX_LABEL = 80;
    public static final int MAX_NOTE = 300;
    static final int MAX_SYNONYMS = 50;
    static final int MAX_SYNONYM = 60;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    public Wording {
        synonyms = List.copyOf(synonyms);
    }

    /// What was typed, without spaces that nobody sees. A word that stands there twice counts once.
    ///
    /// @param synonyms one on each line
    public static Wording typed(String label, String note, String synonyms) {
        String name = line(label);
        Set<String> seen = new HashSet<>();
        seen.add(key(name));
        List<String> words = new ArrayList<>();
        synonyms.lines().map(Wording::line).filter(word -> !word.isEmpty()).forEach(word -> {
            if (seen.add(key(word))) {
                words.add(word);
            }
        });
        return new Wording(name, line(note), words);
    }

    static Wording of(EditedTerm term) {
        String note = term.note();
        return new Wording(term.label(), note == null ? "" : note, term.alsoKnownAs());
    }

    /// For comparing: capitals make no other word.
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String line(String typed) {
        return SPACE.matcher(typed).replaceAll(" ").strip();
    }

    /// The other words, one on each line.
    public String lines() {
        return String.join("\n", synonyms);
    }

    /// The first rule that it breaks by itself, whatever other terms there are.
    Optional<Mistake> mistake() {
        if (label.isEmpty()) {
            return mistake(Mistake.LABEL, "Geef het begrip een naam.");
        }
        if (length(label) > MAX_LABEL) {
            return mistake(Mistake.LABEL, "De naam is te lang. Gebruik hooguit %d tekens.".formatted(MAX_LABEL));
        }
        if (length(note) > MAX_NOTE) {
            return mistake(Mistake.NOTE, "De uitleg is te lang. Gebruik hooguit %d tekens.".formatted(MAX_NOTE));
        }
        if (synonyms.size() > MAX_SYNONYMS) {
            return mistake(
                    Mistake.SYNONYMS,
                    "Dit zijn %d andere woorden. Houd er hooguit %d over.".formatted(synonyms.size(), MAX_SYNONYMS));
        }
        for (String synonym : synonyms) {
            if (length(synonym) > MAX_SYNONYM) {
                return mistake(
                        Mistake.SYNONYMS,
                        "‘%s’ is te lang. Gebruik hooguit %d tekens voor een ander woord."
                                .formatted(synonym, MAX_SYNONYM));
            }
        }
        return invisible();
    }

    private Optional<Mistake> invisible() {
        String sentence = "Hier staan tekens die niemand kan zien. Typ het opnieuw.";
        if (INVISIBLE.matcher(label).find()) {
            return mistake(Mistake.LABEL, sentence);
        }
        if (INVISIBLE.matcher(note).find()) {
            return mistake(Mistake.NOTE, sentence);
        }
        return synonyms.stream().anyMatch(word -> INVISIBLE.matcher(word).find())
                ? mistake(Mistake.SYNONYMS, sentence)
                : Optional.empty();
    }

    private static Optional<Mistake> mistake(String field, String sentence) {
        return Optional.of(new Mistake(field, sentence));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
