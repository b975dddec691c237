package nl.soepsteen.platform.savedsearch.web;

import nl.soepsteen.platform.savedsearch.SavedSearch;
import nl.soepsteen.platform.savedsearch.Told;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.SearchAddress;

/// A kept search in a list.
///
/// @param own address of what it found
/// @param all address of everything it finds
/// @param words what it asks; empty when that is not known any more
/// @param news "3 nieuw", or empty
/// @param how how its owner hears of it, and since when it is kept
public record SavedSearchLine(long id, String name, String own, String all, String words, String news, String how) {

    static SavedSearchLine of(SavedSearch search, String words) {
        return new SavedSearchLine(
                search.id(),
                search.name(),
                "/mijn/zoekvragen/" + search.id(),
                search.address(SearchAddress.PAGE),
                words,
                search.unseen() == 0 ? "" : Dutch.number(search.unseen()) + " nieuw",
                (search.told() == Told.DIGEST ? "in je mail" : "alleen hier") + ", bewaard op "
                        + Dutch.day(search.savedAt()));
    }
}
