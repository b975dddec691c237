package nl.soepsteen.platform.discussion.web;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.content.compare.Comparison;
import nl.soepsteen.content.compare.SectionDifference;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostList.Version;
import nl.soepsteen.platform.web.Dutch;

/// How a contribution changed.
///
/// @param back where it stands
/// @param author who wrote it
/// @param changes each with what it changed, the latest first
/// @param first when its first text was placed
public record VersionsPage(String title, String back, String author, List<Change> changes, String first) {

    /// One change.
    public record Change(String moment, List<SectionDifference> differences) {}

    static VersionsPage of(Conversation conversation, Post post, List<Version> earlier) {
        List<Change> changes = new ArrayList<>();
        String later = post.markdown();
        var laterAt = post.changedAt();
        for (Version version : earlier) {
            changes.add(new Change(Dutch.moment(laterAt), Comparison.of(version.markdown(), later)));
            later = version.markdown();
            laterAt = version.madeAt();
        }
        return new VersionsPage(
                conversation.title(),
                conversation.address(post.number()),
                post.name(),
                changes,
                Dutch.moment(post.madeAt()));
    }
}
