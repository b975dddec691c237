package nl.soepsteen.platform.bench.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Some fifty thousand Dutch words by frequency: those of the collection first, then simple ones, then compounds and
/// inflections of these. Naive spelling here and there does not matter: what counts is how many words there are, how
/// they are shared, and that Dutch stemming finds work.
final class Lexicon {

    /// Words before this rank say little by themselves; nobody searches for them.
    static final int FUNCTION_WORDS = 150;

    private static final long SEED = 20261122;
    private static final List<String> PREFIXES =
            List.of("aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "uit", "voor");

    private final List<String> words;

    private Lexicon(List<String> words) {
        this.words = words;
    }

    static Lexicon shipped() {
        Map<String, List<String>> sections = read();
        Set<String> first = new LinkedHashSet<>(section(sections, "gewoon"));
        List<String[]> lasts = pairs(section(sections, "achterkant"));
        List<String> verbs = section(sections, "werkwoord");
        lasts.forEach(last -> first.addAll(List.of(last)));
        verbs.forEach(stem -> first.addAll(forms("", stem)));
        pairs(section(sections, "bijvoeglijk")).forEach(pair -> first.addAll(List.of(pair)));
        Set<String> made = new LinkedHashSet<>();
        for (String front : section(sections, "voorkant")) {
            lasts.forEach(last -> {
                made.add(front + last[0]);
                made.add(front + last[1]);
            });
        }
        PREFIXES.forEach(prefix -> verbs.forEach(stem -> made.addAll(forms(prefix, stem))));
        made.removeAll(first);
        List<String> shuffled = new ArrayList<>(made);
        Collections.shuffle(shuffled, new Random(SEED));
        List<String> words = new ArrayList<>(first);
        words.addAll(shuffled);
        return new Lexicon(List.copyOf(words));
    }

    int size() {
        return words.size();
    }

    /// The word with this rank, 0 for the most frequent.
    String word(int rank) {
        return words.get(rank);
    }

    private static List<String> forms(String prefix, String stem) {
        boolean hard = "tkfschp".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        String past = hard ? "te" : "de";
        return List.of(
                prefix + stem,
                prefix + stem + "t",
                prefix + stem + "en",
                prefix + stem + past,
                prefix + stem + past + "n",
                prefix + "ge" + stem + (hard ? "t" : "d"));
    }

    private static List<String[]> pairs(List<String> entries) {
        return entries.stream().map(entry -> entry.split("/", 2)).toList();
    }

    private static List<String> section(Map<String, List<String>> sections, String name) {
        return sections.getOrDefault(name, List.of());
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sections = new HashMap<>();
        String name = "";
        for (String line : text().split("\n", -1)) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                sections.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(List.of(line.split(" ", -1)));
            }
        }
        return sections;
    }

    private static String text() {
        try (InputStream in = Lexicon.class.getResourceAsStream("woorden.txt")) {
            if (in == null) {
                throw new IllegalStateException("The word list is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
