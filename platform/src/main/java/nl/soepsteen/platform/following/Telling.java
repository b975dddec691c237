package nl.soepsteen.platform.following;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/// Takes contributions that have just become public, some in each transaction: notes that they are news, and leaves
/// mail for whoever was named or answered. All of that or nothing: when it fails they are still in the queue. Nodes
/// take turns, so that what is news becomes visible in the order of its moments.
@Component
class Telling {

    /// In a lively conversation the rest comes in the list and the digest.
    static final int MOST_AN_HOUR = 10;

    /// From all conversations together.
    static final int MOST_IN_ALL = 20;

    private static final int AT_ONCE = 100;

    /// Arbitrary constant, the same on every node: this lock is nothing else's.
    private static final long LOCK = 0x536F6570_4E657773L;

    private static final String TAKE_LOCK = "select pg_advisory_xact_lock(:lock)";

    /// Each a little later than the one before, whatever the clocks of nodes say: whoever joins in hears of what comes
    /// after their own words.
    private static final String NEWS = """
            insert into news_post (post, conversation, at)
            select post.id, post.conversation,
                   greatest(cast(:now as timestamptz),
                            (select max(at) from news_post earlier where earlier.conversation = post.conversation))
                   + given.place * interval '1 microsecond'
            from unnest(cast(:posts as uuid[])) with ordinality as given (id, place) join post on post.id = given.id
            on conflict do nothing""";

    /// Conversations of which it is not noted, or no longer right, what they are followed by.
    private static final String UNKNOWN = """
            select id from conversation
            where id = any (:conversations)
              and (select count(*) from conversation_topic topic
                   where topic.conversation = conversation.id
                     and topic.subject in ('gesprek:' || conversation.id, conversation.about))
                  <> case when about is null then 1 else 2 end
            order by id""";

    private static final String TOPICS = """
            insert into conversation_topic (conversation, subject)
            select :conversation, unnest(cast(:subjects as text[])) on conflict do nothing""";

    private static final String MENTIONED =
            "select post, person from post_mention where post = any (:posts) order by post, person";

    /// Who wrote what it answers. What stands on its own answers the question that the conversation began with,
    /// until that has its answer.
    private static final String ANSWERED = """
            select post.id as post, first.author as person
            from post join conversation on conversation.id = post.conversation
                 join post first on first.conversation = post.conversation
                                 and first.number = coalesce(post.reply_to, 1)
            where post.id = any (:posts) and first.author is not null
              and (post.reply_to is not null
                   or post.number > 1 and conversation.question and conversation.answer is null)""";

    /// Also what was hidden a moment ago.
    private static final String SILENT = """
            select post.state <> 'PUBLIC' or conversation.state <> 'PUBLIC' or %s
            from post join conversation on conversation.id = post.conversation
            where post.id = :post""".formatted(Follows.SILENCED);

    private static final String LATELY = """
            select count(*) >= :all or count(*) filter (where post.conversation = :conversation) >= :one
            from at_once join post on post.id = at_once.post
            where at_once.person = :person and at_once.at > :since""";

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

    /// Tells of some contributions.
    ///
    /// @return whether there may be more
    @Transactional
    public boolean tellSome() {
        jdbc.sql(TAKE_LOCK).param("lock", LOCK).query(String.class).optional();
        List<UUID> taken = news.take(AT_ONCE);
        if (!taken.isEmpty()) {
            tell(inOrder(posts.find(taken)));
        }
        return taken.size() == AT_ONCE;
    }

    /// Conversation by conversation, as they began to be spoken in; within each by number.
    private static List<Post> inOrder(List<Post> said) {
        Map<UUID, Instant> begun = new HashMap<>();
        said.forEach(post -> begun.merge(post.conversation(), post.madeAt(), (a, b) -> a.isBefore(b) ? a : b));
        return said.stream()
                .sorted(Comparator.comparing((Post post) -> begun.get(post.conversation()))
                        .thenComparing(Post::conversation)
                        .thenComparingInt(Post::number))
                .toList();
    }

    private void tell(List<Post> said) {
        UUID[] ids = said.stream().map(Post::id).toArray(UUID[]::new);
        Map<UUID, Conversation> where =
                conversations
                        .find(said.stream().map(Post::conversation).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Conversation::id, Function.identity()));
        noteTopics(where);
        Map<UUID, Map<UUID, MailKind>> called = called(said, ids);
        for (Post post : said) {
            Conversation conversation = where.get(post.conversation());
            if (post.state() == PostState.PUBLIC && conversation != null && conversation.state() == State.PUBLIC) {
                called.getOrDefault(post.id(), Map.of())
                        .forEach((person, kind) -> mail(person, kind, conversation, post));
            }
        }
        // Last: whoever says in the meantime that they read everything did not see these.
        jdbc.sql(NEWS)
                .param("posts", ids)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        follows.joinIn(List.of(ids));
    }

    private void noteTopics(Map<UUID, Conversation> conversations) {
        jdbc.sql(UNKNOWN)
                .param("conversations", conversations.keySet().toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .forEach(id -> noteTopics(Objects.requireNonNull(conversations.get(id))));
    }

    private void noteTopics(Conversation conversation) {
        List<String> subjects = new ArrayList<>(
                List.of(Followables.conversation(conversation.id()).toString()));
        @Nullable About about = conversation.about();
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

    /// Who hears at once of which contribution and why; a mention goes before an answer.
    private Map<UUID, Map<UUID, MailKind>> called(List<Post> said, UUID[] ids) {
        Map<UUID, Map<UUID, MailKind>> called = new HashMap<>();
        call(called, MENTIONED, ids, MailKind.MENTION);
        call(called, ANSWERED, ids, MailKind.REPLY);
        for (Post post : said) {
            Map<UUID, MailKind> people = called.get(post.id());
            if (people != null) {
                people.remove(post.author());
            }
        }
        return called;
    }

    private void call(Map<UUID, Map<UUID, MailKind>> called, String whom, UUID[] posts, MailKind kind) {
        jdbc.sql(whom).param("posts", posts).query(row -> {
            called.computeIfAbsent(row.getObject("post", UUID.class), _ -> new LinkedHashMap<>())
                    .putIfAbsent(row.getObject("person", UUID.class), kind);
        });
    }

    private void mail(UUID id, MailKind kind, Conversation conversation, Post post) {
        Optional<Person> person = accounts.find(id)
                .filter(_ -> choices.of(id).wants(kind))
                .filter(_ -> quieted.stream().noneMatch(quiet -> quiet.isQuiet(id)))
                .filter(_ -> !isSilent(id, post))
                .filter(_ -> !hadEnough(id, conversation))
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

    private boolean hadEnough(UUID person, Conversation conversation) {
        Instant since = clock.instant().minus(Duration.ofHours(1));
        return jdbc.sql(LATELY)
                .param("person", person)
                .param("conversation", conversation.id())
                .param("since", Timestamp.from(since))
                .param("one", MOST_AN_HOUR)
                .param("all", MOST_IN_ALL)
                .query(Boolean.class)
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
