package nl.soepsteen.platform.discussion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of conversations.
///
/// @param heading of the page
/// @param tabs the ways to choose among them
/// @param begin where one begins another
/// @param empty what to say when there are none
public record ConversationListPage(
        String heading,
        List<Tab> tabs,
        List<ConversationLine> lines,
        String begin,
        String empty,
        String here,
        @Nullable String previous,
        @Nullable String next) {

    /// A way to choose.
    public record Tab(String text, String address, boolean current) {}
}
