package nl.soepsteen.platform.discussion.web;

import java.util.List;
import java.util.stream.Stream;
import nl.soepsteen.platform.discussion.AboutSource.Described;
import nl.soepsteen.platform.discussion.Conversation;
import org.jspecify.annotations.Nullable;

/// Everything the page of a conversation shows to one reader.
///
/// @param about what it is about, or null; also null when that is gone
/// @param aboutGone whether what it was about is not there any more
/// @param status "vraag, beantwoord", "gesloten" and so on
/// @param count "12 bijdragen"
/// @param answer the accepted answer when it stands on another page or further down, or null
/// @param steps what was done with it as a whole
/// @param groups contributions with their replies
/// @param last the highest number shown or known, for asking what is newer
/// @param isLastPage whether what is newer belongs below
/// @param signedIn whether somebody is
/// @param editor whether they are an editor
/// @param compose the form to take part with, or null
public record ConversationPage(
        Conversation conversation,
        @Nullable Described about,
        boolean aboutGone,
        String status,
        String count,
        @Nullable PostView answer,
        List<StepLine> steps,
        List<Group> groups,
        Pages pages,
        int last,
        boolean isLastPage,
        boolean signedIn,
        boolean editor,
        @Nullable Compose compose,
        String newer,
        String steward,
        String done) {

    /// The highest number on this page.
    int highest() {
        return groups.stream()
                .flatMap(group -> Stream.concat(Stream.ofNullable(group.head()), group.replies().stream()))
                .mapToInt(PostView::number)
                .max()
                .orElse(0);
    }

    /// A contribution with the replies to it.
    ///
    /// @param head the contribution; null when it stands on the page before
    /// @param headLink where it stands then
    public record Group(@Nullable PostView head, String headLink, int root, List<PostView> replies) {}

    /// What was done with the conversation.
    public record StepLine(String what, String reason, String moment) {}

    /// The neighbouring pages.
    public record Pages(
            String here,
            @Nullable String previous,
            @Nullable String next) {}
}
