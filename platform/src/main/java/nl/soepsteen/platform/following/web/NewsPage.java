package nl.soepsteen.platform.following.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is new for somebody, one page of it.
///
/// @param count in words; empty when nothing is new
/// @param done what was done, may be empty
/// @param canTakeBack whether that can be taken back
/// @param here which page this is; empty when it is the only one
public record NewsPage(
        List<NewsLine> lines,
        String count,
        String done,
        boolean canTakeBack,
        String here,
        @Nullable String previous,
        @Nullable String next) {

    /// What is new at one place.
    ///
    /// @param item its key, as forms send it
    /// @param why it concerns the reader, in a few words
    /// @param many how much is new; empty for a page
    /// @param moment of the latest, in words
    /// @param last number of the latest contribution; 0 for a page
    public record NewsLine(
            String item, String title, String address, String why, String many, String moment, int last) {}
}
