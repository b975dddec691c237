package nl.soepsteen.platform.discussion.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.AboutSource.Described;
import nl.soepsteen.platform.discussion.Abouts;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostKind;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.discussion.PostState;
import nl.soepsteen.platform.discussion.ReadingOrder;
import nl.soepsteen.platform.discussion.ReadingOrder.Viewer;
import nl.soepsteen.platform.discussion.web.ConversationPage.Group;
import nl.soepsteen.platform.discussion.web.ConversationPage.Pages;
import nl.soepsteen.platform.discussion.web.ConversationPage.StepLine;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.FormGuard;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.QueryString;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a conversation for one reader.
@Component
class ConversationPages {

    /// Contributions on a page.
    static final int SIZE = 50;

    private final Conversations conversations;
    private final PostList posts;
    private final ReadingOrder order;
    private final PostViews views;
    private final Abouts abouts;
    private final FormGuard guard;

    ConversationPages(
            Conversations conversations,
            PostList posts,
            ReadingOrder order,
            PostViews views,
            Abouts abouts,
            FormGuard guard) {
        this.conversations = conversations;
        this.posts = posts;
        this.order = order;
        this.views = views;
        this.abouts = abouts;
        this.guard = guard;
    }

    /// The page on which a contribution stands, from 1.
    ///
    /// @throws NotFoundException when it has no place for this reader
    int pageOf(Conversation conversation, int post, @Nullable SignedIn reader) {
        int[] numbers = order.of(conversation, Viewer.of(reader));
        for (int before = 0; before < numbers.length; before++) {
            if (numbers[before] == post) {
                return before / SIZE + 1;
            }
        }
        throw new NotFoundException(
                "Deze bijdrage is er niet (meer). Het gesprek zelf wel: laat het laatste stuk van het adres weg.");
    }

    /// @param page from 1; beyond the last one means the last one
    ConversationPage of(Conversation conversation, int page, @Nullable SignedIn reader, String done) {
        Viewer viewer = Viewer.of(reader);
        int[] numbers = order.of(conversation, viewer);
        int lastPage = Math.max(1, Math.ceilDiv(numbers.length, SIZE));
        int here = Math.min(page, lastPage);
        int from = (here - 1) * SIZE;
        List<Post> shown = posts.page(
                conversation.id(), viewer, Arrays.copyOfRange(numbers, from, Math.min(from + SIZE, numbers.length)));
        List<PostView> shownViews = views.of(conversation, shown, reader);
        About about = conversation.about();
        Optional<Described> described = about == null ? Optional.empty() : abouts.describe(about);
        return new ConversationPage(
                conversation,
                described.orElse(null),
                about != null && described.isEmpty(),
                status(conversation),
                Dutch.count(numbers.length, "bijdrage", "bijdragen"),
                answer(conversation, shown, reader),
                steps(conversation),
                groups(conversation, shownViews),
                pages(conversation, here, lastPage),
                conversation.lastNumber(),
                here == lastPage,
                reader != null,
                reader != null && reader.isAtLeast(Role.EDITOR),
                reader != null && conversation.isOpen()
                        ? Compose.empty(Paths.add(conversation), guard.stamp(), proposed(conversation), null)
                        : null,
                Paths.newer(conversation),
                Paths.steward(conversation),
                done);
    }

    /// What somebody is likely to do: ask the first question, or tell what they know about another's.
    static PostKind proposed(Conversation conversation) {
        return conversation.question() ? PostKind.TIP : PostKind.EXPERIENCE;
    }

    static String status(Conversation conversation) {
        List<String> words = new ArrayList<>();
        if (conversation.state() == Conversation.State.WAITING) {
            words.add("Nog niet voor iedereen te zien");
        }
        if (conversation.pinnedAt() != null) {
            words.add("Bovenaan gezet");
        }
        if (conversation.question()) {
            words.add(conversation.isAnswered() ? "Vraag met antwoord" : "Vraag");
        }
        if (conversation.closedAt() != null) {
            words.add("Gesloten");
        }
        return String.join(", ", words);
    }

    /// Shown at the beginning too, unless it stands there already.
    private @Nullable PostView answer(Conversation conversation, List<Post> shown, @Nullable SignedIn reader) {
        Integer number = conversation.answer();
        if (number == null) {
            return null;
        }
        List<Post> found = shown.stream()
                .filter(post -> post.number() == number)
                .findFirst()
                .or(() -> posts.find(conversation.id(), number))
                .filter(post -> post.state() == PostState.PUBLIC)
                .map(List::of)
                .orElse(List.of());
        return views.of(conversation, found, reader).stream().findFirst().orElse(null);
    }

    private List<StepLine> steps(Conversation conversation) {
        return conversations.steps(conversation.id()).stream()
                .map(step -> new StepLine(step.step().inWords(), step.reason(), Dutch.moment(step.at())))
                .toList();
    }

    private static List<Group> groups(Conversation conversation, List<PostView> shown) {
        List<Group> groups = new ArrayList<>();
        for (PostView post : shown) {
            if (!post.isReply()) {
                groups.add(new Group(post, post.link(), post.number(), new ArrayList<>()));
            } else {
                if (groups.isEmpty() || groups.getLast().root() != post.root()) {
                    groups.add(new Group(null, conversation.address(post.root()), post.root(), new ArrayList<>()));
                }
                groups.getLast().replies().add(post);
            }
        }
        return groups;
    }

    private static Pages pages(Conversation conversation, int here, int last) {
        return new Pages(
                last == 1 ? "" : "Pagina %s van %s".formatted(Dutch.number(here), Dutch.number(last)),
                here == 1 ? null : address(conversation, here - 1),
                here == last ? null : address(conversation, here + 1));
    }

    private static String address(Conversation conversation, int page) {
        return new QueryString()
                .with("pagina", page == 1 ? null : Integer.toString(page))
                .on(conversation.address());
    }

    /// Contributions that came after a number, as everybody sees them.
    List<PostView> newer(Conversation conversation, int number) {
        return number >= conversation.lastNumber()
                ? List.of()
                : views.of(conversation, posts.newer(conversation.id(), number, SIZE), null);
    }
}
