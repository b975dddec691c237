package nl.soepsteen.index.lucene;

import java.util.List;
import java.util.Objects;
import nl.soepsteen.index.Lexicon.Value;
import nl.soepsteen.index.Understanding.Recognised;
import nl.soepsteen.index.query.UserQuery.Part;
import org.jspecify.annotations.Nullable;

/// A question as it is understood: what must be found, what is better when it is, and what may not be there.
///
/// @param branches what is looked for; hits have as many of these as there are hits enough
/// @param light words that say little: better when found
/// @param wishes values that make a hit better
/// @param whole the stems of all words in the order typed when they may be one name, otherwise none
/// @param pairs stems of words that stood beside each other, better when they do so in the document
/// @param required phrases and beginnings of words: always to be found
/// @param unwanted never to be found
/// @param corrected the question with misspellings replaced, or null when none was
/// @param recognised values that were named
record Reading(
        List<Branch> branches,
        List<Branch> light,
        List<Value> wishes,
        List<String> whole,
        List<Pair> pairs,
        List<Part> required,
        List<Part> unwanted,
        @Nullable String corrected,
        List<Recognised> recognised) {

    private static final int MOST_YEARS = 3;

    /// Of an empty question.
    static final Reading NOTHING =
            new Reading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of());

    Reading {
        branches = List.copyOf(branches);
        light = List.copyOf(light);
        wishes = List.copyOf(wishes);
        whole = List.copyOf(whole);
        pairs = List.copyOf(pairs);
        required = List.copyOf(required);
        unwanted = List.copyOf(unwanted);
        recognised = List.copyOf(recognised);
    }

    record Pair(String first, String second) {}

    /// Whether nothing was asked, which means everything.
    boolean isEmpty() {
        return branches.isEmpty() && light.isEmpty() && wishes.isEmpty() && required.isEmpty() && unwanted.isEmpty();
    }

    /// The years that were named, at most three.
    List<Integer> years() {
        return branches.stream()
                .map(Branch::year)
                .filter(Objects::nonNull)
                .limit(MOST_YEARS)
                .toList();
    }

    /// How many branches a hit must have, strictest first: all, two thirds, half, one.
    List<Integer> minimums() {
        int all = branches.size();
        return all == 0
                ? List.of(0)
                : List.of(all, (2 * all + 2) / 3, (all + 1) / 2, 1).stream()
                        .distinct()
                        .toList();
    }
}
