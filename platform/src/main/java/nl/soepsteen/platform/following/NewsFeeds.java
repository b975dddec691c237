package nl.soepsteen.platform.following;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.soepsteen.content.render.MailForms;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.AboutSource.Described;
import nl.soepsteen.platform.discussion.Abouts;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversation.State;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.discussion.PostState;
import nl.soepsteen.platform.opendata.Feed;
import nl.soepsteen.platform.opendata.Feed.Entry;
import nl.soepsteen.platform.opendata.Feed.Links;
import nl.soepsteen.platform.opendata.FeedEntries;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Feeds of a conversation and of what is new about a theme or place, for who follows without an account. The
/// latest fifty; who wants all takes the export.
@Service
public class NewsFeeds {

    private static final int SIZE = 50;

    /// Of a contribution; the rest is on the site.
    private static final int LONGEST = 2_000;

    private static final String SAID = """
            select id from post where conversation = :conversation and state = 'PUBLIC'
            order by number desc limit :size""";

    private static final String PAGES = """
            select publication.id from page_topic join publication on publication.id = page_topic.publication
            where page_topic.subject = :subject and withdrawal is null and archived_at is null
            order by created_at desc, id limit :size""";

    private static final String CONVERSATIONS = """
            select conversation.id from conversation_topic
            join conversation on conversation.id = conversation_topic.conversation
            where conversation_topic.subject = :subject and conversation.state = 'PUBLIC'
            order by spoke_at desc, id limit :size""";

    private static final String BEGINNINGS = """
            select id from post where conversation = any (:conversations) and number = 1""";

    private final JdbcClient jdbc;
    private final Conversations conversations;
    private final PostList posts;
    private final Abouts abouts;
    private final FeedEntries pages;
    private final ChangeLogReader log;

    NewsFeeds(
            JdbcClient jdbc,
            Conversations conversations,
            PostList posts,
            Abouts abouts,
            FeedEntries pages,
            ChangeLogReader log) {
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.posts = posts;
        this.abouts = abouts;
        this.pages = pages;
        this.log = log;
    }

    /// What was said in a conversation, the latest first; empty when not everybody can read it.
    ///
    /// @param path of the feed
    /// @param full makes a full address of a path
    public Optional<Feed> conversation(long number, String path, UnaryOperator<String> full) {
        return conversations
                .find(number)
                .filter(found -> found.state() == State.PUBLIC)
                .map(found -> conversation(found, path, full));
    }

    private Feed conversation(Conversation conversation, String path, UnaryOperator<String> full) {
        List<UUID> ids = jdbc.sql(SAID)
                .param("conversation", conversation.id())
                .param("size", SIZE)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        List<Entry> entries = posts.find(ids).stream()
                .filter(post -> post.state() == PostState.PUBLIC)
                .sorted(Comparator.comparingInt(Post::number).reversed())
                .map(post -> entry(conversation, post, full))
                .toList();
        return feed(
                "Soepsteen: " + conversation.title(),
                "Wat er gezegd wordt in dit gesprek, nieuwste eerst.",
                full.apply(conversation.address()),
                path,
                conversation.openedAt(),
                entries,
                full);
    }

    private static Entry entry(Conversation conversation, Post post, UnaryOperator<String> full) {
        return new Entry(
                "urn:uuid:" + post.id(),
                "%s van %s".formatted(capital(post.kind().label()), post.name()),
                text(post, full),
                full.apply(conversation.address(post.number())),
                false,
                post.madeAt(),
                post.changedAt(),
                List.of(post.name()),
                List.of(),
                null);
    }

    /// What is new about a theme or place; empty when there is no such thing.
    ///
    /// @param path of the feed
    /// @param full makes a full address of a path
    public Optional<Feed> about(About subject, String path, UnaryOperator<String> full) {
        return abouts.describe(subject).map(described -> about(subject, described, path, full));
    }

    private Feed about(About subject, Described described, String path, UnaryOperator<String> full) {
        List<Entry> entries = new ArrayList<>(pages.ofPages(
                ids(PAGES, subject).stream()
                        .map(id -> new SubjectId(Followables.PAGE, id))
                        .toList(),
                full));
        entries.addAll(talks(ids(CONVERSATIONS, subject), full));
        entries.sort(Comparator.comparing(Entry::updated).reversed().thenComparing(Entry::id));
        return feed(
                "Soepsteen: " + described.title(),
                "Pagina’s en gesprekken over %s, wat het laatst veranderde eerst.".formatted(described.title()),
                full.apply(described.address()),
                path,
                Instant.EPOCH,
                entries.stream().limit(SIZE).toList(),
                full);
    }

    private List<UUID> ids(String query, About subject) {
        return jdbc.sql(query)
                .param("subject", subject.toString())
                .param("size", SIZE)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<Entry> talks(List<UUID> ids, UnaryOperator<String> full) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> firsts = jdbc.sql(BEGINNINGS)
                .param("conversations", ids.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        Map<UUID, Post> beginnings = new HashMap<>(
                posts.find(firsts).stream().collect(Collectors.toMap(Post::conversation, Function.identity())));
        return conversations.find(ids).stream()
                .filter(conversation -> conversation.state() == State.PUBLIC)
                .map(conversation -> talk(conversation, Optional.ofNullable(beginnings.get(conversation.id())), full))
                .toList();
    }

    private static Entry talk(Conversation conversation, Optional<Post> beginning, UnaryOperator<String> full) {
        Optional<Post> shown = beginning.filter(post -> post.state() == PostState.PUBLIC);
        String count = Dutch.count(conversation.lastNumber(), "bijdrage", "bijdragen");
        return new Entry(
                "urn:uuid:" + conversation.id(),
                "Gesprek: " + conversation.title(),
                shown.map(post -> text(post, full) + "\n\n" + count).orElse(count),
                full.apply(conversation.address()),
                false,
                conversation.openedAt(),
                conversation.spokeAt(),
                List.of(shown.map(Post::name).orElse(FeedEntries.SITE)),
                List.of(),
                null);
    }

    private static String text(Post post, UnaryOperator<String> full) {
        try {
            String text = new MailForms(full.apply("")).text(post.markdown());
            return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
        } catch (TooComplexException | StringIndexOutOfBoundsException _) {
            return "Deze tekst lees je op de site.";
        }
    }

    private Feed feed(
            String title,
            String subtitle,
            String alternate,
            String path,
            Instant began,
            List<Entry> entries,
            UnaryOperator<String> full) {
        Instant updated = entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(began);
        String name = log.origin().orElse("") + " " + path;
        return new Feed(
                "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                title,
                subtitle,
                alternate,
                new Links(full.apply(path), full.apply(path), null, null),
                updated,
                entries);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
