package nl.soepsteen.index.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How many compounds begin with a form, and end with a word.
final class PartCounts {

    private static final double LOG_2 = Math.log(2);

    private final Map<String, Double> firsts = new TreeMap<>();
    private final Map<String, Double> lasts = new TreeMap<>();

    void first(String form, double count) {
        firsts.merge(form, count, Double::sum);
    }

    void last(String base, double count) {
        lasts.merge(base, count, Double::sum);
    }

    void firstAtLeast(String form, double count) {
        firsts.merge(form, count, Math::max);
    }

    void lastAtLeast(String base, double count) {
        lasts.merge(base, count, Math::max);
    }

    void addAll(PartCounts others) {
        others.firsts.forEach(this::first);
        others.lasts.forEach(this::last);
    }

    /// The parts as lines of `parts.txt`, sorted.
    ///
    /// @param bases the base of every form
    /// @param wanted which base words may be parts
    List<String> lines(Map<String, String> bases, Predicate<String> wanted, Stemming stemming) {
        Map<String, StringBuilder> lines = new TreeMap<>();
        lasts.forEach((base, count) -> {
            if (weight(count) > 0 && wanted.test(base)) {
                lines.put(base, started(base, Character.forDigit(weight(count), 36), stemming));
            }
        });
        firsts.forEach((form, count) -> {
            String base = bases.getOrDefault(form, form);
            if (weight(count) > 0 && wanted.test(base)) {
                StringBuilder line = lines.computeIfAbsent(base, it -> started(it, '-', stemming));
                line.append(' ').append(form.startsWith(base) ? form.substring(base.length()) : "=" + form);
                line.append(Character.forDigit(weight(count), 36));
            }
        });
        return new ArrayList<>(
                lines.values().stream().map(StringBuilder::toString).toList());
    }

    private static StringBuilder started(String base, char weight, Stemming stemming) {
        String stem = stemming.stem(base);
        return new StringBuilder(base)
                .append(stem.equals(base) ? "" : "/" + stem)
                .append(' ')
                .append(weight);
    }

    private static int weight(double count) {
        return (int) Math.round(PartList.STEPS * Math.log(count + 1) / LOG_2);
    }
}
