package nl.soepsteen.platform.discussion;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.Conversation.State;
import nl.soepsteen.platform.picture.PostPictures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Saying something: each contribution gets the next number of its conversation, under the row of the
/// conversation, which is held until the commit. So numbers become visible in order, and a reader who has
/// seen 7 never looks for 6 again. What becomes of it afterwards: [OwnPosts], [PostCare] and [Reactions].
@Service
public class Posts {

    /// One round trip: the number is taken, the contribution put and those who tell others about it are told.
    private static final String ADD = """
            with given as (
                update conversation
                set last_number = last_number + 1,
                    changed = changed + case when :public then 1 else 0 end,
                    spoke_at = case when :public then :now else spoke_at end
                where id = :conversation and state = 'PUBLIC' and closed_at is null
                returning last_number as number),
            put as (
                insert into post (id, conversation, number, root, reply_to, author, kind, markdown, state, key, made_at,
                                  changed_at)
                select :id, :conversation, number, coalesce(:root, number), :to, :author, :kind, :markdown, :state, :key,
                       :now, :now
                from given
                on conflict on constraint post_sent_once do nothing
                returning id, number),
            news as (insert into post_news (post) select id from put where :public)
            select number from put""";

    private static final String FIRST = """
            insert into post (id, conversation, number, root, author, kind, markdown, state, key, made_at, changed_at)
            values (:id, :conversation, 1, 1, :author, :kind, :markdown, :state, :key, :now, :now)
            on conflict on constraint post_sent_once do nothing""";

    private static final String SENT_BEFORE = """
            select conversation.number as conversation, post.number, post.state
            from post join conversation on conversation.id = post.conversation
            where post.author = :author and post.key = :key""";

    private final JdbcClient jdbc;
    private final Conversations conversations;
    private final Newcomers newcomers;
    private final Mentions mentions;
    private final PostPictures pictures;
    private final PostTraces traces;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Posts(
            JdbcClient jdbc,
            Conversations conversations,
            Newcomers newcomers,
            Mentions mentions,
            PostPictures pictures,
            PostTraces traces,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.newcomers = newcomers;
        this.mentions = mentions;
        this.pictures = pictures;
        this.traces = traces;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /// What somebody wants to say.
    ///
    /// @param kind what they do with it
    /// @param markdown 1 to 20,000 characters
    /// @param key of the form it comes from; the same key makes one contribution
    public record Words(PostKind kind, String markdown, UUID key) {

        /// @throws IllegalArgumentException when the text is empty or too long
        public Words {
            if (markdown.isBlank() || markdown.length() > Post.LONGEST) {
                throw new IllegalArgumentException("Not a text of 1 to " + Post.LONGEST + " characters");
            }
        }
    }

    /// What became of it.
    public sealed interface Outcome {

        /// It stands there, now or since the same form was sent before.
        ///
        /// @param conversation number of the conversation
        /// @param number of the contribution within it
        /// @param waiting whether somebody looks at it first
        record Placed(long conversation, int number, boolean waiting) implements Outcome {}

        /// Nothing can be added there (any more), or what it replies to is not there.
        record Closed() implements Outcome {}
    }

    /// Begins a conversation.
    ///
    /// @param about what it is about, or null
    /// @param title 1 to 120 characters
    /// @param asked who is asked besides, by their pages
    public Outcome.Placed begin(SignedIn author, @Nullable About about, String title, Words words, Set<UUID> asked) {
        return once(author, words, () -> {
                    boolean waits = newcomers.mustWait(author);
                    UUID conversation = UUID.randomUUID();
                    long number = conversations.put(
                            conversation,
                            about,
                            title,
                            words.kind() == PostKind.QUESTION,
                            waits ? State.WAITING : State.PUBLIC,
                            author.id());
                    UUID id = UUID.randomUUID();
                    int put = jdbc.sql(FIRST)
                            .param("id", id)
                            .param("conversation", conversation)
                            .param("author", author.id())
                            .param("kind", words.kind().name())
                            .param("markdown", words.markdown())
                            .param("state", waits ? "WAITING" : "PUBLIC")
                            .param("key", words.key())
                            .param("now", Timestamp.from(clock.instant()))
                            .update();
                    if (put == 0) {
                        return Optional.empty();
                    }
                    jdbc.sql("update conversation set last_number = 1 where id = :id")
                            .param("id", conversation)
                            .update();
                    asked.stream()
                            .filter(person -> !person.equals(author.id()))
                            .forEach(person -> jdbc.sql("""
                            insert into conversation_asked (conversation, person)
                            select :conversation, id from person where id = :person""")
                                    .param("conversation", conversation)
                                    .param("person", person)
                                    .update());
                    if (!waits) {
                        traces.announce(id);
                    }
                    noteInText(conversation, id, words.markdown(), author.id());
                    return Optional.of(new Outcome.Placed(number, 1, waits));
                })
                .orElseThrow();
    }

    /// Adds a contribution to a conversation.
    ///
    /// @param to number of the contribution it replies to, a reply meaning beside that one; or null
    public Outcome add(SignedIn author, Conversation conversation, @Nullable Integer to, Words words) {
        return once(author, words, () -> add(author, conversation, root(conversation, to), to, words))
                .<Outcome>map(placed -> placed)
                .orElseGet(Outcome.Closed::new);
    }

    private Optional<Outcome.Placed> add(
            SignedIn author, Conversation conversation, Optional<Integer> root, @Nullable Integer to, Words words) {
        if (root.isEmpty() && to != null) {
            return Optional.empty();
        }
        boolean waits = newcomers.mustWait(author);
        UUID id = UUID.randomUUID();
        Optional<Integer> number = jdbc.sql(ADD)
                .param("id", id)
                .param("conversation", conversation.id())
                .param("root", root.orElse(null), Types.INTEGER)
                .param("to", to, Types.INTEGER)
                .param("author", author.id())
                .param("kind", words.kind().name())
                .param("markdown", words.markdown())
                .param("state", waits ? "WAITING" : "PUBLIC")
                .param("public", !waits)
                .param("key", words.key())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .optional();
        number.ifPresent(_ -> noteInText(conversation.id(), id, words.markdown(), author.id()));
        return number.map(given -> new Outcome.Placed(conversation.number(), given, waits));
    }

    /// What a contribution stands below: the one that was meant, or the one that it replies to itself.
    private Optional<Integer> root(Conversation conversation, @Nullable Integer to) {
        return to == null
                ? Optional.empty()
                : jdbc.sql("""
                                select root from post
                                where conversation = :conversation and number = :number
                                  and state in ('PUBLIC', 'HIDDEN', 'DELETED')""")
                        .param("conversation", conversation.id())
                        .param("number", to)
                        .query(Integer.class)
                        .optional();
    }

    /// Does it in a transaction; when nothing came of it nothing is kept, and what the same form made
    /// before counts.
    private Optional<Outcome.Placed> once(SignedIn author, Words words, Supplier<Optional<Outcome.Placed>> saying) {
        Optional<Outcome.Placed> placed = transaction.execute(status -> {
            Optional<Outcome.Placed> made = saying.get();
            if (made.isEmpty()) {
                status.setRollbackOnly();
            }
            return made;
        });
        if (placed.isPresent()) {
            events.publishEvent(new PostNews.Waiting());
            return placed;
        }
        return jdbc.sql(SENT_BEFORE)
                .param("author", author.id())
                .param("key", words.key())
                .query((row, _) -> new Outcome.Placed(
                        row.getLong("conversation"),
                        row.getInt("number"),
                        row.getString("state").equals("WAITING")))
                .optional();
    }

    private void noteInText(UUID conversation, UUID post, String markdown, UUID author) {
        mentions.note(conversation, post, markdown);
        pictures.put(post, markdown, author);
    }
}
