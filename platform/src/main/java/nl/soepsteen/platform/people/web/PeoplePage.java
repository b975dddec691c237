package nl.soepsteen.platform.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of people who have a page.
///
/// @param count "12 mensen", or empty when there are none
/// @param themes to choose from
/// @param place that was chosen, as people write it, or empty
/// @param places to choose from while typing
/// @param filtered whether something was chosen
/// @param previous address, or null
/// @param next address, or null
public record PeoplePage(
        String heading,
        String count,
        List<Choice> themes,
        String place,
        List<String> places,
        boolean filtered,
        List<Line> people,
        @Nullable String previous,
        @Nullable String next,
        int number) {

    /// A theme.
    public record Choice(String value, String label, boolean chosen) {}

    /// Somebody.
    ///
    /// @param role "Ambassadeur", or empty
    /// @param hats "namens Stichting De Brug", "als bewoner"
    /// @param places in words, or empty
    public record Line(String name, String address, String role, List<String> hats, String places) {}
}
