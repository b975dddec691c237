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
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Saying something: each contribution gets the next number of its conversation, under the row of the
/// conversation, which is held until the commit. So numbers become visible in order, and a reader who has
/// seen 7 never looks for 6 again.
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

    private static final String KEEP_TEXT = """
            insert into post_version (post, number, markdown, made_at)
            select id, revision, markdown, changed_at from post where id = :id and state = 'PUBLIC'""";

    private static final String REACT = """
            insert into post_reaction (post, person, kind) values (:post, :person, :kind) on conflict do nothing""";

    private static final String TAKE_BACK =
            "delete from post_reaction where post = :post and person = :person and kind = :kind";

    /// A title is words of who began: it goes and comes with them.
    private static final String TITLE_GOES = """
            update conversation set kept_title = title, kept_slug = slug, title = 'Gesprek', slug = 'gesprek'
            where kept_title is null and state <> 'GONE'
              and id = (select conversation from post where id = :id and number = 1)""";

    private static final String TITLE_COMES = """
            update conversation set title = kept_title, slug = kept_slug, kept_title = null, kept_slug = null
            where kept_title is not null and id = (select conversation from post where id = :id and number = 1)""";

    private static final String CHANGED = "update conversation set changed = changed + 1 where id = :conversation";

    private final JdbcClient jdbc;
    private final Conversations conversations;
    private final Newcomers newcomers;
    private final Mentions mentions;
    private final PostPictures pictures;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Posts(
            JdbcClient jdbc,
            Conversations conversations,
            Newcomers newcomers,
            Mentions mentions,
            PostPictures pictures,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.newcomers = newcomers;
        this.mentions = mentions;
        this.pictures = pictures;
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
                        announce(id);
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

    private void announce(UUID post) {
        jdbc.sql("insert into post_news (post) values (:post) on conflict do nothing")
                .param("post", post)
                .update();
    }

    /// Gives a contribution another text. The earlier one stays to be seen.
    ///
    /// @param seen the revision that its author changed
    /// @return false when it has another text by now, or none
    @Transactional
    public boolean revise(Post post, UUID by, int seen, String markdown) {
        if (markdown.equals(post.markdown()) && seen == post.revision()) {
            return true;
        }
        boolean held = jdbc.sql("""
                        select 1 from post where id = :id and author = :by and revision = :seen
                           and state in ('PUBLIC', 'WAITING') for update""")
                .param("id", post.id())
                .param("by", by)
                .param("seen", seen)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!held) {
            return false;
        }
        jdbc.sql(KEEP_TEXT).param("id", post.id()).update();
        jdbc.sql("""
                        update post set markdown = :markdown, revision = revision + 1, changed_at = :now
                        where id = :id""")
                .param("markdown", markdown)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", post.id())
                .update();
        mentions.note(post.conversation(), post.id(), markdown);
        pictures.note(post.id(), markdown, by);
        changed(post.conversation());
        return true;
    }

    /// Its author takes a contribution away. The place stays; a conversation in which nobody else said
    /// anything goes.
    ///
    /// @return false when it was not there
    @Transactional
    public boolean delete(Post post, UUID by) {
        boolean deleted = jdbc.sql("""
                        update post set state = 'DELETED', changed_at = :now
                        where id = :id and author = :by and state in ('PUBLIC', 'WAITING')""")
                        .param("id", post.id())
                        .param("by", by)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (deleted) {
            withdrawn(post);
            jdbc.sql("""
                            update conversation set state = 'GONE'
                            where id = :conversation
                              and not exists (select 1 from post where conversation = :conversation
                                              and state <> 'DELETED')""").param("conversation", post.conversation()).update();
            jdbc.sql(TITLE_GOES).param("id", post.id()).update();
        }
        return deleted;
    }

    /// Its author puts back what they took away.
    ///
    /// @return false when they had not, or its text is not kept any more
    @Transactional
    public boolean putBack(Post post, SignedIn by) {
        boolean waits = newcomers.mustWait(by);
        boolean back = jdbc.sql("""
                        update post set state = :state, changed_at = :now
                        where id = :id and author = :by and state = 'DELETED' and markdown <> ''""")
                        .param("id", post.id())
                        .param("by", by.id())
                        .param("state", waits ? "WAITING" : "PUBLIC")
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (back) {
            jdbc.sql("update conversation set state = :state where id = :id and state = 'GONE'")
                    .param("state", waits ? "WAITING" : "PUBLIC")
                    .param("id", post.conversation())
                    .update();
            if (!waits) {
                jdbc.sql(TITLE_COMES).param("id", post.id()).update();
            }
            changed(post.conversation());
        }
        return back;
    }

    /// An editor takes a contribution away, also one that its author could still put back. The place stays.
    ///
    /// @return false when there is nothing to take away
    @Transactional
    public boolean hide(UUID id) {
        boolean hidden = moved(id, "HIDDEN", "PUBLIC") || moved(id, "HIDDEN", "DELETED");
        if (hidden) {
            jdbc.sql(TITLE_GOES).param("id", id).update();
        }
        return hidden;
    }

    /// An editor puts back what was hidden.
    ///
    /// @return false when it was not
    @Transactional
    public boolean unhide(UUID id) {
        boolean back = moved(id, "PUBLIC", "HIDDEN");
        if (back) {
            jdbc.sql(TITLE_COMES).param("id", id).update();
        }
        return back;
    }

    /// What a newcomer wrote is not let through.
    ///
    /// @return false when it did not wait
    @Transactional
    public boolean refuse(UUID id) {
        boolean refused = moved(id, "REFUSED", "WAITING");
        if (refused) {
            jdbc.sql("""
                            update conversation set state = 'GONE'
                            where state = 'WAITING' and id = (select conversation from post where id = :id)""").param("id", id).update();
        }
        return refused;
    }

    /// What was not let through waits again, to be let through after all.
    ///
    /// @return false when it was let through, or is gone
    @Transactional
    public boolean reconsider(UUID id) {
        boolean waits = moved(id, "WAITING", "REFUSED");
        if (waits) {
            jdbc.sql("""
                            update conversation set state = 'WAITING'
                            where state = 'GONE' and id = (select conversation from post where id = :id)""").param("id", id).update();
        }
        return waits;
    }

    private boolean moved(UUID id, String to, String from) {
        Optional<UUID> conversation = jdbc.sql("""
                        update post set state = :to where id = :id and state = :from returning conversation""")
                .param("to", to)
                .param("from", from)
                .param("id", id)
                .query((row, _) -> row.getObject("conversation", UUID.class))
                .optional();
        conversation.ifPresent(where -> {
            if (to.equals("HIDDEN")) {
                noAnswer(where, id);
            }
            changed(where);
        });
        return conversation.isPresent();
    }

    /// What a newcomer wrote is let through. It gets the next number, so that who reads along sees it come. What it
    /// said before nobody saw, and nobody will.
    ///
    /// @param seen the revision that was looked at
    /// @return false when it did not wait, or says something else by now
    @Transactional
    public boolean approve(UUID id, int seen) {
        Optional<UUID> found = jdbc.sql("""
                        select conversation from post
                        where id = :id and state = 'WAITING' and revision = :seen for update""")
                .param("id", id)
                .param("seen", seen)
                .query((row, _) -> row.getObject("conversation", UUID.class))
                .optional();
        if (found.isEmpty()) {
            return false;
        }
        UUID conversation = found.get();
        jdbc.sql("delete from post_version where post = :id").param("id", id).update();
        jdbc.sql(TITLE_COMES).param("id", id).update();
        boolean begins = jdbc.sql("""
                        update conversation set state = 'PUBLIC', spoke_at = :now, changed = changed + 1
                        where id = :id and state = 'WAITING'""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", conversation)
                        .update()
                == 1;
        boolean let = begins
                ? jdbc.sql("update post set state = 'PUBLIC', revision = 1 where id = :id and state = 'WAITING'")
                                .param("id", id)
                                .update()
                        == 1
                : jdbc.sql("""
                                with given as (
                                    update conversation set last_number = last_number + 1, changed = changed + 1,
                                           spoke_at = :now
                                    where id = :conversation returning last_number)
                                update post set state = 'PUBLIC', revision = 1, number = last_number,
                                       root = case when root = number then last_number else root end
                                from given where id = :id and state = 'WAITING'""")
                                .param("conversation", conversation)
                                .param("now", Timestamp.from(clock.instant()))
                                .param("id", id)
                                .update()
                        == 1;
        if (let) {
            announce(id);
            events.publishEvent(new PostNews.Waiting());
        }
        return let;
    }

    /// Lets through what was not, as it stands there now.
    ///
    /// @return false when it did not wait
    @Transactional
    public boolean approveAsItIs(UUID id) {
        return jdbc.sql("select revision from post where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .map(revision -> approve(id, revision))
                .orElse(false);
    }

    /// Says without words what one thinks of a contribution, or takes that back.
    ///
    /// @return false when there is no such public contribution
    @Transactional
    public boolean react(UUID id, UUID person, Reaction reaction, boolean on) {
        Optional<UUID> conversation = jdbc.sql("select conversation from post where id = :id and state = 'PUBLIC'")
                .param("id", id)
                .query((row, _) -> row.getObject("conversation", UUID.class))
                .optional();
        if (conversation.isEmpty()) {
            return false;
        }
        jdbc.sql(on ? REACT : TAKE_BACK)
                .param("post", id)
                .param("person", person)
                .param("kind", reaction.name())
                .update();
        return true;
    }

    private void withdrawn(Post post) {
        noAnswer(post.conversation(), post.id());
        changed(post.conversation());
    }

    private void noAnswer(UUID conversation, UUID post) {
        jdbc.sql("""
                        update conversation set answer = null
                        where id = :conversation and answer = (select number from post where id = :post)""").param("conversation", conversation).param("post", post).update();
    }

    private void changed(UUID conversation) {
        jdbc.sql(CHANGED).param("conversation", conversation).update();
    }
}
