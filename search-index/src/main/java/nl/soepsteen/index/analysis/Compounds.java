package nl.soepsteen.index.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.soepsteen.index.analysis.PartList.Part;
import org.jspecify.annotations.Nullable;

/// Takes Dutch compounds apart, also those that no dictionary has: `buurthuizen` → buurt, huis; `soeploop` → soep,
/// loop.
///
/// Every way to write the word as known parts is weighed: a part is evidence when it is longer, and more common in
/// compounds, than letters that happen to stand together. The best way counts when its evidence is enough. Words that
/// are known to be whole are never taken apart. Safe for use by many threads.
final class Compounds {

    /// Letters in the shortest compound, and in the longest one that is tried.
    private static final int SHORTEST = 6;

    private static final int LONGEST = 45;
    private static final int MOST_PARTS = 4;
    private static final int SHORTEST_PART = 3;

    /// As in [Stemming].
    private static final int REMEMBERED = 50_000;

    private final PartList list;
    private final Stemming stemming;
    private final Map<String, List<String>> remembered = new ConcurrentHashMap<>();

    Compounds(PartList list, Stemming stemming) {
        this.list = list;
        this.stemming = stemming;
    }

    /// The parts as base words, two to four of them; empty when the word is no compound. The last part may be
    /// inflected.
    ///
    /// @param token lower case and folded
    List<String> parts(String token) {
        List<String> before = remembered.get(token);
        if (before != null) {
            return before;
        }
        List<String> parts = partsOnce(token);
        if (remembered.size() < REMEMBERED) {
            remembered.put(token, parts);
        }
        return parts;
    }

    /// Whether the token is a word by itself or a compound.
    ///
    /// @param token lower case and folded
    boolean isKnown(String token) {
        return list.isWhole(stemming.stem(token)) || !parts(token).isEmpty();
    }

    /// The parts of what is not worth remembering.
    List<String> partsOnce(String token) {
        return isCandidate(token) ? bases(split(token, last -> true)) : List.of();
    }

    /// Whether the token may be a compound, by its length and letters and because it is not known to be whole.
    boolean isCandidate(String token) {
        return token.length() >= SHORTEST
                && token.length() <= LONGEST
                && Spelling.isLetters(token)
                && !list.isWhole(stemming.stemOnce(token));
    }

    private static List<String> bases(@Nullable Way way) {
        return way == null ? List.of() : way.steps().stream().map(Way::base).toList();
    }

    /// The best way to write the token as parts, whether or not it is known to be whole; null when there is none
    /// with enough evidence.
    ///
    /// @param mayEnd whether the token may end with a part, given as its base word
    @Nullable
    Way split(String token, Predicate<String> mayEnd) {
        Way best = null;
        @Nullable Way[] ways = new Way[token.length() + 1];
        ways[0] = Way.START;
        for (int count = 1; count < MOST_PARTS; count++) {
            ways = withOneMore(token, ways);
            for (int at = SHORTEST_PART; at <= token.length() - SHORTEST_PART; at++) {
                Way way = ways[at];
                Part last = way == null ? null : last(token.substring(at));
                if (way != null && last != null && mayEnd.test(last.base())) {
                    best = better(best, way.and(token.substring(at), last));
                }
            }
        }
        return best != null && best.isEnough() ? best : null;
    }

    /// @param ways the best way to each place in the token, with one part less
    private @Nullable Way[] withOneMore(String token, @Nullable Way[] ways) {
        @Nullable Way[] longer = new Way[ways.length];
        for (int from = 0; from < token.length(); from++) {
            Way way = ways[from];
            if (way == null) {
                continue;
            }
            for (int to = from + SHORTEST_PART; to <= token.length() - SHORTEST_PART; to++) {
                String written = token.substring(from, to);
                Part part = list.first(written);
                if (part != null) {
                    longer[to] = better(longer[to], way.and(written, part));
                }
            }
        }
        return longer;
    }

    private static Way better(@Nullable Way one, Way other) {
        return one == null || other.evidence() > one.evidence() ? other : one;
    }

    /// A form of a common word goes before a rare word that is written the same (`verslagen`).
    private @Nullable Part last(String written) {
        Part best = list.last(written);
        if (mayBeInflected(written)) {
            Part form = formOf(written, list.lastsWithStem(stemming.stemOnce(written)));
            if (form != null && (best == null || form.weight() > best.weight())) {
                best = form;
            }
        }
        return best;
    }

    /// Plural, diminutive and adjective with -e; forms of verbs do not end compounds.
    private static boolean mayBeInflected(String written) {
        return written.endsWith("s") || written.endsWith("n") || written.endsWith("e");
    }

    /// The word that is nearest to what is written: `regels` is of `regel`, `regelingen` of `regeling`.
    private static @Nullable Part formOf(String written, List<Part> parts) {
        Part nearest = null;
        for (Part part : parts) {
            String base = part.base();
            boolean isForm = written.charAt(0) == base.charAt(0) && written.length() > base.length() - 2;
            if (isForm && (nearest == null || distance(written, base) < distance(written, nearest.base()))) {
                nearest = part;
            }
        }
        return nearest;
    }

    private static int distance(String written, String base) {
        int same = 0;
        while (same < Math.min(written.length(), base.length()) && written.charAt(same) == base.charAt(same)) {
            same++;
        }
        return written.length() + base.length() - 2 * same;
    }
}
