package nl.soepsteen.index.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How many forms of the dictionary end on the stem of their lemma, by part of speech.
///
/// Forms equal to their lemma are left out, as are names, words with other signs than letters, and forms of verbs that
/// are parted from their particle (`neemt` of `opnemen`), which no stemmer can bring back.
final class StemmingCheck {

    private final Stemming stemming;
    private final Map<String, int[]> byTag = new TreeMap<>();
    private final Map<String, List<String>> apart = new TreeMap<>();

    StemmingCheck(Stemming stemming) {
        this.stemming = stemming;
    }

    void run() {
        Map<String, String> stems = new HashMap<>();
        PosDictionary.forEach((form, lemma, tag) -> {
            String written = PosDictionary.folded(form);
            String word = PosDictionary.folded(lemma);
            boolean counts = !written.equals(word)
                    && !tag.startsWith("ENM")
                    && !tag.endsWith("LOS")
                    && Spelling.isLetters(written)
                    && Spelling.isLetters(word);
            if (counts) {
                String stem = stems.computeIfAbsent(word, stemming::stemOnce);
                add(tag, stemming.stemOnce(written).equals(stem), written, word);
            }
        });
    }

    private void add(String tag, boolean joined, String form, String lemma) {
        int[] counts = byTag.computeIfAbsent(tag, it -> new int[2]);
        counts[0]++;
        if (joined) {
            counts[1]++;
        } else if (counts[0] % 97 == 0) {
            List<String> some = apart.computeIfAbsent(tag, it -> new ArrayList<>());
            some.add(form + ">" + lemma);
        }
    }

    double joined() {
        return (double) byTag.values().stream().mapToInt(it -> it[1]).sum() / pairs();
    }

    int pairs() {
        return byTag.values().stream().mapToInt(it -> it[0]).sum();
    }

    /// One line for every tag.
    String byTag() {
        StringBuilder text = new StringBuilder();
        byTag.forEach((tag, counts) -> text.append(String.format(
                Locale.ROOT, "%-20s %8d  %.3f  %s%n", tag, counts[0], (double) counts[1] / counts[0], sample(tag))));
        return text.toString();
    }

    private List<String> sample(String tag) {
        List<String> some = apart.getOrDefault(tag, List.of());
        List<String> sample = new ArrayList<>();
        for (int i = 0; i < some.size(); i += 1 + some.size() / 12) {
            sample.add(some.get(i));
        }
        return sample;
    }
}
