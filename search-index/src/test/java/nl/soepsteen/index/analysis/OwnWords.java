package nl.soepsteen.index.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What the dictionary does not say (`own-words.txt`).
///
/// @param parts words that neighbourhood work makes compounds with, whatever the dictionary says of them
/// @param wholes compounds whose parts mislead a search, and other words that stay whole
/// @param notFirst what begins no compound
/// @param notLast what ends no compound
record OwnWords(Set<String> parts, Set<String> wholes, Set<String> notFirst, Set<String> notLast) {

    OwnWords {
        parts = Set.copyOf(parts);
        wholes = Set.copyOf(wholes);
        notFirst = Set.copyOf(notFirst);
        notLast = Set.copyOf(notLast);
    }

    static OwnWords read() {
        List<String> lines = WordFile.lines("own-words.txt");
        return new OwnWords(
                words("part", lines), words("whole", lines), words("not-first", lines), words("not-last", lines));
    }

    private static Set<String> words(String kind, List<String> lines) {
        Set<String> words = new TreeSet<>();
        for (String line : lines) {
            List<String> all = Arrays.asList(line.split(" "));
            if (all.getFirst().equals(kind)) {
                words.addAll(all.subList(1, all.size()));
            }
        }
        return words;
    }
}
