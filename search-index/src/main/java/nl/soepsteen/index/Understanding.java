package nl.soepsteen.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a question was read, so that whoever shows the answer can say so.
///
/// @param withAll hits that have everything that was asked; fewer than the answer's total when it was loosened
/// @param loosened whether hits are among the answer that lack a part of the question
/// @param corrected the question as it was answered when a word was taken for a misspelling, otherwise null
/// @param recognised values the question seems to name, in the order they were named; each may be offered as a filter
/// @param years that the question names, each at most once; each may be offered as a period
public record Understanding(
        long withAll, boolean loosened, @Nullable String corrected, List<Recognised> recognised, List<Year> years) {

    public Understanding {
        recognised = List.copyOf(recognised);
        years = List.copyOf(years);
    }

    /// A value that was named.
    ///
    /// @param words as typed
    public record Recognised(String words, Facet facet, String value) {}

    /// A year that was named.
    ///
    /// @param hits of the answer whose period it lies in
    public record Year(int year, long hits) {}

    /// Of a question in which nothing had to be understood.
    ///
    /// @param total hits
    public static Understanding plain(long total) {
        return new Understanding(total, false, null, List.of(), List.of());
    }
}
