package nl.soepsteen.content.document;

import org.jspecify.annotations.Nullable;

/// A year, or a month of a year, as people remember projects: `2018` or `2018-09`.
///
/// @param year four digits
/// @param month 1-12, or null when only the year is known
public record PartialDate(int year, @Nullable Integer month) {

    @Override
    public String toString() {
        return month == null ? "%04d".formatted(year) : "%04d-%02d".formatted(year, month);
    }
}
