package nl.soepsteen.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One search. Every combination is answerable; text is whatever a person typed and can never be a syntax error.
///
/// @param text the user's words: `"a phrase"`, `-minus` and `prefix*` mean what people expect; blank finds everything
/// @param chosen values per facet
/// @param fromYear keep what still ran in or after this year, or null
/// @param untilYear keep what had begun in or before this year, or null
/// @param order of the hits
/// @param start where the wanted hits begin
/// @param size how many hits at most, 1-[#MAX_SIZE]
/// @param lexicon what words mean
/// @param pagesOnly whether to pass over what is no [Standing#PAGE]
public record SearchRequest(
        String text,
        Map<Facet, Set<String>> chosen,
        @Nullable Integer fromYear,
        @Nullable Integer untilYear,
        Order order,
        Start start,
        int size,
        Lexicon lexicon,
        boolean pagesOnly) {

    /// Most hits in one answer.
    public static final int MAX_SIZE = 100;

    /// How far page numbers reach; beyond it a cursor goes on at constant cost.
    public static final int MAX_OFFSET = 1_000;

    /// @throws IllegalArgumentException when `size` is out of range
    public SearchRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size must be 1-" + MAX_SIZE + ": " + size);
        }
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(copy);
    }

    /// The same with words that are just words.
    public SearchRequest(
            String text,
            Map<Facet, Set<String>> chosen,
            @Nullable Integer fromYear,
            @Nullable Integer untilYear,
            Order order,
            Start start,
            int size) {
        this(text, chosen, fromYear, untilYear, order, start, size, Lexicon.EMPTY, false);
    }

    /// Everything, best first, from the top.
    public static SearchRequest of(String text) {
        return new SearchRequest(text, Map.of(), null, null, Order.RELEVANCE, new Start.Offset(0), 20);
    }

    /// The same question by somebody who knows what words mean.
    public SearchRequest with(Lexicon known) {
        return new SearchRequest(text, chosen, fromYear, untilYear, order, start, size, known, pagesOnly);
    }

    /// The same question about pages alone.
    public SearchRequest ofPages() {
        return new SearchRequest(text, chosen, fromYear, untilYear, order, start, size, lexicon, true);
    }

    /// The order of hits.
    public enum Order {
        RELEVANCE,
        NEWEST
    }

    /// Where the wanted hits begin.
    public sealed interface Start {

        /// Skip this many hits.
        ///
        /// @param hits 0-[SearchRequest#MAX_OFFSET]
        record Offset(int hits) implements Start {
            /// @throws IllegalArgumentException when out of range
            public Offset {
                if (hits < 0 || hits > MAX_OFFSET) {
                    throw new IllegalArgumentException("offset must be 0-" + MAX_OFFSET + ": " + hits);
                }
            }
        }

        /// Go on behind the last hit of an earlier answer to the same question.
        record After(Cursor cursor) implements Start {}
    }
}
