package nl.soepsteen.content.document;

import org.jspecify.annotations.Nullable;

/// A year, or a month of a year, as people remember projects: `2018` or `2018-09`.
///
/// @param year four digits, from 1000
/// @param month 1-12, or null when only the year is known
public record PartialDate(int year, @Nullable Integer month) {

    /// @throws IllegalArgumentException when there is no such year or month
    public PartialDate {
        if (!isValid(year, month)) {
            throw new IllegalArgumentException("No such month or year: " + year + ", " + month);
        }
    }

    /// Whether this can be a year (four digits, from 1000) and month.
    static boolean isValid(int year, @Nullable Integer month) {
        return year >= 1000 && year <= 9999 && (month == null || (month >= 1 && month <= 12));
    }

    /// Whether the last month this can mean comes before the first month that `other` can mean.
    boolean endsBefore(PartialDate other) {
        int last = year * 12 + (month == null ? 12 : month);
        int first = other.year * 12 + (other.month == null ? 1 : other.month);
        return last < first;
    }

    @Override
    public String toString() {
        return month == null ? "%04d".formatted(year) : "%04d-%02d".formatted(year, month);
    }
}
