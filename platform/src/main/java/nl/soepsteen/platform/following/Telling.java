package nl.soepsteen.platform.following;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.Abouts;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversation.State;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.discussion.PostNews;
import nl.soepsteen.platform.discussion.PostState;
import nl.soepsteen.platform.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes contributions that have just become public, one in each transaction: notes that they are news, and leaves
/// mail for whoever was named or answered. All of that or nothing: when it fails the contribution is still in the
/// queue.
@Component
class Telling {

    /// In a lively conversation the rest comes in the list and the digest.
    static final int MOST_AN_HOUR = 10;

    private static final String NEWS = """
            insert into news_post (post, conversation, at) values (:post, :conversation, :now) on conflict do nothing""";

    private static final String KNOWN = """
            select count(*) from conversation_topic
            where conversation = :conversation and subject in (:self, :about)""";

    private static final String TOPICS = """
            insert into conversation_topic (conversation, subject)
            select :conversation, unnest(cast(:subjects as text[])) on conflict do nothing""";

    private static final String MENTIONED = "select person from post_mention where post = :post order by person";

    /// Who wrote what it answers. What stands on its own answers the question that the conversation began with,
    /// until that has its answer.
    private static final String ANSWERED = """
            select first.author from post first join conversation on conversation.id = first.conversation
            where first.conversation = :conversation and first.author is not null
              and (first.number = :root and :root <> :number
                   or first.number = 1 and :root = :number and :number > 1
                      and conversation.question and conversation.answer is null)""";

    private static final String SILENT = """
            select %s from post join conversation on conversation.id = post.conversation
            where post.id = :post""".formatted(Follows.SILENCED);

    private static final String LATELY = """
            select count(*) from at_once join post on post.id = at_once.post
            where at_once.person = :person and post.conversation = :conversation and at_once.at > :since""";

    private static final String CLAIM =
            "insert into at_once (person, post, at) values (:person, :post, :now) on conflict do nothing";

    private final JdbcClient jdbc;
    private final PostNews news;
    private final PostList posts;
    private final Conversations conversations;
    private final Abouts abouts;
    private final Follows follows;
    private final MailChoices choices;
    private final Accounts accounts;
    private final ObjectProvider<Quieted> quieted;
    private final FollowingMail mail;
    private final Outbox outbox;
    private final Clock clock;

    Telling(
            JdbcClient jdbc,
            PostNews news,
            PostList posts,
            Conversations conversations,
            Abouts abouts,
            Follows follows,
            MailChoices choices,
            Accounts accounts,
            ObjectProvider<Quieted> quieted,
            FollowingMail mail,
            Outbox outbox,
            Clock clock) {
        this.jdbc = jdbc;
        this.news = news;
        this.posts = posts;
        this.conversations = conversations;
        this.abouts = abouts;
        this.follows = follows;
        this.choices = choices;
        this.accounts = accounts;
        this.quieted = quieted;
        this.mail = mail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Tells of one contribution.
    ///
    /// @return whether there was one
    @Transactional
    public boolean tellOne() {
        Optional<UUID> taken = news.take();
        taken.flatMap(posts::find).ifPresent(this::tell);
        return taken.isPresent();
    }

    private void tell(Post post) {
        jdbc.sql(NEWS)
                .param("post", post.id())
                .param("conversation", post.conversation())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        Optional<Conversation> found = conversations.find(post.conversation());
        found.ifPresent(this::noteTopics);
        UUID author = post.author();
        if (author != null) {
            follows.joinIn(author, Followables.conversation(post.conversation()));
        }
        if (post.state() == PostState.PUBLIC) {
            found.filter(conversation -> conversation.state() == State.PUBLIC)
                    .ifPresent(conversation ->
                            called(post).forEach((person, kind) -> mail(person, kind, conversation, post)));
        }
    }

    private void noteTopics(Conversation conversation) {
        About self = Followables.conversation(conversation.id());
        @Nullable About about = conversation.about();
        int known = jdbc.sql(KNOWN)
                .param("conversation", conversation.id())
                .param("self", self.toString())
                .param("about", String.valueOf(about))
                .query(Integer.class)
                .single();
        if (known == (about == null ? 1 : 2)) {
            return;
        }
        List<String> subjects = new ArrayList<>(List.of(self.toString()));
        if (about != null) {
            subjects.add(about.toString());
            abouts.describe(about).ifPresent(described -> subjects.addAll(PagesNoted.topics(described)));
        }
        jdbc.sql("delete from conversation_topic where conversation = :conversation")
                .param("conversation", conversation.id())
                .update();
        jdbc.sql(TOPICS)
                .param("conversation", conversation.id())
                .param("subjects", subjects.toArray(String[]::new))
                .update();
    }

    /// Who hears of it at once and why; a mention goes before an answer.
    private Map<UUID, MailKind> called(Post post) {
        Map<UUID, MailKind> called = new LinkedHashMap<>();
        jdbc.sql(MENTIONED)
                .param("post", post.id())
                .query((row, _) -> row.getObject("person", UUID.class))
                .list()
                .forEach(person -> called.put(person, MailKind.MENTION));
        jdbc.sql(ANSWERED)
                .param("conversation", post.conversation())
                .param("root", post.root())
                .param("number", post.number())
                .query((row, _) -> row.getObject("author", UUID.class))
                .list()
                .forEach(person -> called.putIfAbsent(person, MailKind.REPLY));
        called.remove(post.author());
        return called;
    }

    private void mail(UUID id, MailKind kind, Conversation conversation, Post post) {
        Optional<Person> person = accounts.find(id)
                .filter(_ -> choices.of(id).wants(kind))
                .filter(_ -> quieted.stream().noneMatch(quiet -> quiet.isQuiet(id)))
                .filter(_ -> !isSilent(id, post))
                .filter(_ -> lately(id, conversation) < MOST_AN_HOUR)
                .filter(_ -> claim(id, post));
        person.ifPresent(reader -> outbox.put(mail.atOnce(reader, kind, conversation, post)));
    }

    private boolean isSilent(UUID person, Post post) {
        return jdbc.sql(SILENT)
                .param("person", person)
                .param("post", post.id())
                .query(Boolean.class)
                .single();
    }

    private int lately(UUID person, Conversation conversation) {
        Instant since = clock.instant().minus(Duration.ofHours(1));
        return jdbc.sql(LATELY)
                .param("person", person)
                .param("conversation", conversation.id())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    private boolean claim(UUID person, Post post) {
        return jdbc.sql(CLAIM)
                        .param("person", person)
                        .param("post", post.id())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
