package nl.soepsteen.platform.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostCare;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.discussion.PostState;
import nl.soepsteen.platform.moderation.Items.Item;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What ambassadors help with: looking at what newcomers say before everybody sees it, and hiding
/// advertising and doubles until an editor decides. They decide nothing about people.
@Service
public class Sorting {

    private static final int MOST_SHOWN = 100;

    private static final String UNTIL_DECIDED = "Verborgen tot een redacteur ernaar kijkt.";

    private final PostList list;
    private final PostCare care;
    private final Conversations conversations;
    private final Items items;
    private final ReportedKinds kinds;
    private final Decisions decisions;
    private final ModerationMail mail;
    private final Clock clock;

    Sorting(
            PostList list,
            PostCare care,
            Conversations conversations,
            Items items,
            ReportedKinds kinds,
            Decisions decisions,
            ModerationMail mail,
            Clock clock) {
        this.list = list;
        this.care = care;
        this.conversations = conversations;
        this.items = items;
        this.kinds = kinds;
        this.decisions = decisions;
        this.mail = mail;
        this.clock = clock;
    }

    /// A contribution of a newcomer that waits.
    ///
    /// @param in the conversation that it stands in, or begins
    public record Waiting(Post post, Conversation in) {

        /// Whether the conversation begins with it.
        public boolean begins() {
            return in.state() == Conversation.State.WAITING;
        }
    }

    /// What newcomers said and nobody looked at yet, the oldest first. Nobody looks at their own.
    public List<Waiting> waiting(SignedIn person) {
        List<Post> waiting = list.waiting(MOST_SHOWN).stream()
                .filter(post -> !post.isBy(person.id()))
                .toList();
        Map<UUID, Conversation> in = conversations
                .find(waiting.stream().map(Post::conversation).toList())
                .stream()
                .collect(Collectors.toMap(Conversation::id, Function.identity()));
        return waiting.stream()
                .filter(post -> in.containsKey(post.conversation()))
                .map(post -> new Waiting(post, java.util.Objects.requireNonNull(in.get(post.conversation()))))
                .toList();
    }

    /// How many wait, at most as many as are shown.
    public int countWaiting() {
        return list.waiting(MOST_SHOWN).size();
    }

    /// Lets a contribution through; who wrote it hears that.
    ///
    /// @param seen the revision that was read
    /// @return false when it waits no more, says something else by now, or is their own
    @Transactional
    public boolean letThrough(UUID id, int seen, SignedIn by) {
        Optional<Post> post = toLookAt(id, by);
        boolean done = post.isPresent() && care.approve(id, seen);
        if (done) {
            // Its number, and so its address, may be another now.
            list.find(id).ifPresent(this::tell);
        }
        return done;
    }

    private void tell(Post post) {
        @Nullable UUID author = post.author();
        if (author != null) {
            conversations
                    .find(post.conversation())
                    .ifPresent(in -> mail.letThrough(author, in.title(), in.address(post.number())));
        }
    }

    /// Does not let it through; who wrote it hears why.
    ///
    /// @param reason 1 to 2,000 characters
    /// @return false when it waits no more, or is their own
    @Transactional
    public boolean refuse(UUID id, SignedIn by, Reason category, String reason) {
        Optional<Post> found = toLookAt(id, by);
        if (found.isEmpty() || !care.refuse(id)) {
            return false;
        }
        SubjectId subject = new SubjectId(Post.SUBJECT_KIND, id);
        @Nullable UUID author = found.get().author();
        decisions.note(UUID.randomUUID(), null, subject, author, category, Measure.REFUSE, reason, by);
        if (author != null) {
            String named = kinds.find(subject).map(Reported::named).orElse("een bijdrage");
            mail.decided(author, named, category, Measure.REFUSE, reason);
        }
        return true;
    }

    private Optional<Post> toLookAt(UUID id, SignedIn by) {
        return list.find(id).filter(post -> post.state() == PostState.WAITING).filter(post -> !post.isBy(by.id()));
    }

    /// What is reported as advertising or double only, and stands there for everybody, the oldest first.
    /// Not what concerns who sorts.
    public List<Item> reported(SignedIn person) {
        return items.open().stream()
                .filter(item -> isForSorting(item, person))
                .limit(MOST_SHOWN)
                .toList();
    }

    private boolean isForSorting(Item item, SignedIn person) {
        return item.open()
                && !item.held()
                && item.about() != null
                && item.about().state() == Reported.State.PUBLIC
                && item.reasons().stream().allMatch(Reason::isForSorting)
                && !items.concerns(item, person);
    }

    /// Hides something until an editor decides; who wrote it hears that.
    ///
    /// @return false when it is not to be sorted (any more), or not by them
    @Transactional
    public boolean hide(UUID id, SignedIn by) {
        Optional<Item> held = items.hold(id).filter(item -> isForSorting(item, by));
        if (held.isEmpty() || !kinds.hide(held.get().subject(), by, UNTIL_DECIDED)) {
            return false;
        }
        items.held(id, by.id(), clock.instant());
        @Nullable UUID author = held.get().author();
        if (author != null) {
            mail.held(author, held.get().named());
        }
        return true;
    }
}
