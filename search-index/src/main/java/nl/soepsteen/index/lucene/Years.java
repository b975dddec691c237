package nl.soepsteen.index.lucene;

import java.util.regex.Pattern;
import org.apache.lucene.document.IntField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Years, as words of a question and as periods of documents.
final class Years {

    /// The years that a word can be.
    static final int FIRST = 1950;

    static final int LAST = 2099;

    /// From when neighbourhood work as people write about it here may have begun.
    private static final Pattern YEAR = Pattern.compile("(19[5-9]|20[0-9])[0-9]");

    private Years() {}

    /// The year that a word is, or null when it is none.
    static @Nullable Integer in(String word) {
        return YEAR.matcher(word).matches() ? Integer.valueOf(word) : null;
    }

    /// What still ran in or after this year.
    static Query from(int year) {
        return IntField.newRangeQuery(Fields.UNTIL, year, Integer.MAX_VALUE);
    }

    /// What had begun in or before this year.
    static Query until(int year) {
        return IntField.newRangeQuery(Fields.FROM, Integer.MIN_VALUE, year);
    }

    /// What ran in this year.
    static Query of(int year) {
        return new BooleanQuery.Builder()
                .add(from(year), Occur.FILTER)
                .add(until(year), Occur.FILTER)
                .build();
    }
}
