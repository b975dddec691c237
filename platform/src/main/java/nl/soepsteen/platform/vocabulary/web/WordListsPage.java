package nl.soepsteen.platform.vocabulary.web;

import java.util.List;

/// All terms, as an editor looks through them.
///
/// @param looked what was looked for, or empty
/// @param lists those with something to show
/// @param done what was just done, or empty
public record WordListsPage(String looked, List<WordList> lists, String done) {

    /// One list.
    ///
    /// @param key its name in addresses
    /// @param added where a term can be added, or empty when this list is fixed
    public record WordList(String key, String title, String added, List<Row> rows) {}

    /// One term.
    ///
    /// @param words what else people call it, or empty
    /// @param used how many pages carry it, in words
    public record Row(String label, String address, String words, String used) {}

    /// Whether nothing was found.
    public boolean isEmpty() {
        return lists.isEmpty();
    }
}
