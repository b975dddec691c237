package nl.soepsteen.platform.savedsearch;

import java.time.Instant;

/// A search that somebody keeps.
///
/// @param id its number, in the addresses of its owner
/// @param name as its owner calls it
/// @param query the parameters of its address
/// @param told how its owner hears of what it finds
/// @param savedAt when it was kept
/// @param unseen public pages it found that its owner has not seen
public record SavedSearch(long id, String name, String query, Told told, Instant savedAt, int unseen) {

    /// Most letters of a name.
    public static final int LONGEST_NAME = 200;

    /// Whether a search may be called so.
    public static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= LONGEST_NAME;
    }

    /// The address of all it finds.
    ///
    /// @param path of the search page
    public String address(String path) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
