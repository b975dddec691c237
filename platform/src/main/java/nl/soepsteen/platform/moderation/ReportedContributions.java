package nl.soepsteen.platform.moderation;

import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostCare;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.discussion.PostState;
import nl.soepsteen.platform.moderation.Reported.State;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.stereotype.Component;

/// What people say in conversations.
@Component
class ReportedContributions implements ReportedKind {

    private final PostList list;
    private final PostCare care;
    private final Conversations conversations;

    ReportedContributions(PostList list, PostCare care, Conversations conversations) {
        this.list = list;
        this.care = care;
        this.conversations = conversations;
    }

    @Override
    public String kind() {
        return Post.SUBJECT_KIND;
    }

    @Override
    public String inWords() {
        return "bijdrage";
    }

    @Override
    public Optional<Reported> find(UUID id) {
        return list.find(id)
                .flatMap(post -> conversations.find(post.conversation()).map(in -> described(post, in)));
    }

    private Reported described(Post post, Conversation in) {
        String context = post.isReply()
                ? list.find(in.id(), post.root())
                        .filter(root -> root.state() == PostState.PUBLIC)
                        .map(Post::markdown)
                        .orElse("")
                : "";
        return new Reported(
                new SubjectId(Post.SUBJECT_KIND, post.id()),
                inWords(),
                in.title(),
                "de bijdrage in ‘" + in.title() + "’",
                in.address(post.number()),
                post.author(),
                post.name(),
                post.markdown(),
                context,
                switch (post.state()) {
                    case PUBLIC -> in.state() == Conversation.State.PUBLIC ? State.PUBLIC : State.GONE;
                    case HIDDEN -> State.HIDDEN;
                    // Its author can still put it back: until then it can be decided about.
                    case DELETED -> post.markdown().isEmpty() ? State.GONE : State.PUBLIC;
                    case WAITING, REFUSED -> State.GONE;
                });
    }

    @Override
    public boolean hide(UUID id, SignedIn by, String reason) {
        return care.hide(id);
    }

    @Override
    public boolean restore(UUID id, SignedIn by) {
        return care.unhide(id);
    }
}
