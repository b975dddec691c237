package nl.soepsteen.index.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words that compounds are made of, and words that look like compounds and are none. A line of `parts.txt` is
///
/// - `base[/stem] weight [form…]`: a part. The weight says how many compounds of the dictionary end with it,
///   `-` that none does. Every form is what stands at the front of a compound (or in the middle), as the ending
///   that the base takes (`s`, `en`, nothing) or, behind `=`, in full; its last character is the weight there.
///   The stem stands there when the stemmer changes the word.
/// - `!stem`: words with this stem are no compounds.
///
/// A weight is one character, a digit to base 36: [#STEPS] times the logarithm to base 2 of the number of
/// compounds plus one, rounded.
final class PartList {

    /// Steps of a weight for each doubling of the number of compounds.
    static final int STEPS = 2;

    /// A word at its place in a compound.
    ///
    /// @param base the word as answers give it
    /// @param weight how common it is there, see [PartList]
    record Part(String base, int weight) {}

    private final Map<String, Part> firsts = new HashMap<>(64_000);
    private final Map<String, Part> lasts = new HashMap<>(32_000);
    private final Map<String, List<Part>> lastsByStem = new HashMap<>(32_000);
    private final Set<String> wholes = new HashSet<>(64_000);

    /// @param lines as in `parts.txt`, without comments
    /// @throws IllegalStateException when a line is none of those
    static PartList of(Iterable<String> lines) {
        PartList list = new PartList();
        for (String line : lines) {
            if (line.charAt(0) == '!') {
                list.wholes.add(line.substring(1));
            } else {
                list.addPart(line);
            }
        }
        return list;
    }

    private void addPart(String line) {
        int space = line.indexOf(' ');
        int slash = line.lastIndexOf('/', space);
        String base = line.substring(0, slash < 0 ? space : slash);
        String stem = slash < 0 ? base : line.substring(slash + 1, space);
        wholes.add(stem);
        if (line.charAt(space + 1) != '-') {
            Part last = new Part(base, weight(line.charAt(space + 1)));
            lasts.put(base, last);
            List<Part> alone = List.of(last);
            lastsByStem.merge(
                    stem,
                    alone,
                    (before, it) -> Stream.concat(before.stream(), it.stream()).toList());
        }
        int from = space + 3;
        while (from < line.length()) {
            int next = line.indexOf(' ', from);
            int end = next < 0 ? line.length() : next;
            String form =
                    line.charAt(from) == '=' ? line.substring(from + 1, end - 1) : base + line.substring(from, end - 1);
            firsts.merge(form, new Part(base, weight(line.charAt(end - 1))), PartList::commoner);
            from = end + 1;
        }
    }

    private static int weight(char digit) {
        int weight = Character.digit(digit, 36);
        if (weight < 0) {
            throw new IllegalStateException("No weight: " + digit);
        }
        return weight;
    }

    private static Part commoner(Part one, Part other) {
        return other.weight() > one.weight() ? other : one;
    }

    /// The part that is written so in front of another one.
    @Nullable
    Part first(String written) {
        return firsts.get(written);
    }

    /// The part that is written so at the end, not inflected.
    @Nullable
    Part last(String written) {
        return lasts.get(written);
    }

    /// The parts at the end whose forms have this stem, mostly one.
    List<Part> lastsWithStem(String stem) {
        return lastsByStem.getOrDefault(stem, List.of());
    }

    /// Whether words with this stem are known to be no compounds.
    boolean isWhole(String stem) {
        return wholes.contains(stem);
    }
}
