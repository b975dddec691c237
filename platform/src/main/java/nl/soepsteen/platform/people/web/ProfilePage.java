package nl.soepsteen.platform.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form with which somebody makes, changes or withdraws their page.
///
/// @param address of the page while others see it, or empty
/// @param hidden whether editors took it away
/// @param words as typed
/// @param themes all there are
/// @param places rows, of which some are still empty
/// @param known places to choose from while typing
/// @param renamed whether the address still has an earlier name
/// @param newAddress whether it shall follow the present name
/// @param mistakes what is wrong, in sentences
/// @param preview how others see it, or null when nobody asked
/// @param done what was done, or empty
public record ProfilePage(
        String address,
        boolean hidden,
        String words,
        List<Choice> themes,
        List<Row> places,
        List<String> known,
        boolean renamed,
        boolean newAddress,
        List<String> mistakes,
        @Nullable PersonView preview,
        String done) {

    /// A theme.
    public record Choice(String value, String label, boolean chosen) {}

    /// A place.
    ///
    /// @param number of the row, from 1
    /// @param connects whether to be named among those who connect people there
    public record Row(int number, String typed, boolean connects) {}
}
