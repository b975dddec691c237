package nl.soepsteen.platform.following;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.following.FollowingMail.Contents;
import nl.soepsteen.platform.following.FoundForPerson.Found;
import nl.soepsteen.platform.mail.Mail;
import nl.soepsteen.platform.mail.Outbox;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.Publications;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends digests. Everybody's turn is a row, made once; whoever holds the row looks what is new and leaves the
/// mail in the same transaction. So a digest goes out once, however many nodes there are and whatever happens
/// between.
@Component
class Digests {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    /// Items in one mail; the rest is in the list on the site.
    static final int MOST = 40;

    /// News is noted in short transactions. What is this old is there for everybody to see, so that nothing falls
    /// between two digests.
    static final Duration SETTLED = Duration.ofMinutes(5);

    private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(400);

    private static final String TURNS = """
            insert into digest (person, until)
            select person.id, :until from person left join reader on reader.person = person.id
            where coalesce(reader.rhythm, 'WEEKLY') = :rhythm and person.joined_at < :until
            on conflict do nothing""";

    private static final String NEXT = """
            select person, until from digest
            where done_at is null and due_at <= :now order by due_at, person limit 1 for update skip locked""";

    private static final String DONE =
            "update digest set done_at = :now, mail = :mail where person = :person and until = :until";

    private static final String LATER =
            "update digest set due_at = :due where person = :person and until = :until and done_at is null";

    /// Since the digest before; without one, since a week or a day before this one.
    private static final String SINCE = """
            select greatest(coalesce((select max(until) from digest
                                      where person = :person and until < :until and done_at is not null), :before),
                            coalesce((select rhythm_since from reader where person = :person), 'epoch'))""";

    private static final String LATER_ONE =
            "select exists (select 1 from digest where person = :person and until > :until and done_at is not null)";

    private final JdbcClient jdbc;
    private final News news;
    private final Accounts accounts;
    private final MailChoices choices;
    private final Conversations conversations;
    private final PostList posts;
    private final Publications publications;
    private final ObjectProvider<Quieted> quieted;
    private final FollowingMail mails;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Digests(
            JdbcClient jdbc,
            News news,
            Accounts accounts,
            MailChoices choices,
            Conversations conversations,
            PostList posts,
            Publications publications,
            ObjectProvider<Quieted> quieted,
            FollowingMail mails,
            Outbox outbox,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.news = news;
        this.accounts = accounts;
        this.choices = choices;
        this.conversations = conversations;
        this.posts = posts;
        this.publications = publications;
        this.quieted = quieted;
        this.mails = mails;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Turn(UUID person, Instant until) {}

    /// Does one turn that is due; without one, looks whose turn it is.
    ///
    /// @return whether there was something to do
    boolean sendOne(Instant now) {
        Turn[] held = new Turn[1];
        try {
            return transaction.execute(_ -> {
                Optional<Turn> next = next(now);
                next.ifPresent(turn -> {
                    held[0] = turn;
                    send(turn, now);
                });
                return next.isPresent() || begin(now) > 0;
            });
        } catch (RuntimeException e) {
            Turn turn = held[0];
            if (turn == null) {
                throw e;
            }
            // The others do not wait for it.
            log.warn("The digest of person {} could not be made, trying again", turn.person(), e);
            later(turn, now);
            return true;
        }
    }

    private Optional<Turn> next(Instant now) {
        return jdbc.sql(NEXT)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Turn(
                        row.getObject("person", UUID.class),
                        row.getTimestamp("until").toInstant()))
                .optional();
    }

    private int begin(Instant now) {
        int begun = 0;
        for (Rhythm rhythm : List.of(Rhythm.DAILY, Rhythm.WEEKLY)) {
            begun += jdbc.sql(TURNS)
                    .param("rhythm", rhythm.name())
                    .param("until", Timestamp.from(rhythm.latest(now)))
                    .update();
        }
        return begun;
    }

    private void later(Turn turn, Instant now) {
        transaction.executeWithoutResult(_ -> jdbc.sql(LATER)
                .param("due", Timestamp.from(now.plus(AGAIN_AFTER)))
                .param("person", turn.person())
                .param("until", Timestamp.from(turn.until()))
                .update());
    }

    private void send(Turn turn, Instant now) {
        UUID id = turn.person();
        Rhythm rhythm = choices.of(id).rhythm();
        Optional<Mail> mail =
                rhythm == Rhythm.NONE || isPast(turn) || quieted.stream().anyMatch(quiet -> quiet.isQuiet(id))
                        ? Optional.empty()
                        : accounts.find(id).flatMap(person -> digest(person, rhythm, turn.until()));
        mail.ifPresent(outbox::put);
        jdbc.sql(DONE)
                .param("now", Timestamp.from(now))
                .param("mail", mail.map(Mail::id).orElse(null))
                .param("person", id)
                .param("until", Timestamp.from(turn.until()))
                .update();
    }

    /// Whether a later digest went out already: what this one would hold was in that.
    private boolean isPast(Turn turn) {
        return jdbc.sql(LATER_ONE)
                .param("person", turn.person())
                .param("until", Timestamp.from(turn.until()))
                .query(Boolean.class)
                .single();
    }

    private Optional<Mail> digest(Person person, Rhythm rhythm, Instant turn) {
        Instant after = since(person.id(), rhythm, turn).minus(SETTLED);
        Instant until = turn.minus(SETTLED);
        List<UUID> said = news.posts(person.id(), after, until, MOST + 1);
        List<UUID> pages = news.pages(person.id(), after, until, MOST + 1);
        List<Found> found = news.foundFor(person.id(), after, until, MOST + 1).stream()
                .filter(one -> !pages.contains(idOf(one)))
                .toList();
        int all = said.size() + pages.size() + found.size();
        List<UUID> saidHere = said.stream().limit(MOST).toList();
        List<UUID> pagesHere = pages.stream().limit(MOST - saidHere.size()).toList();
        List<Found> foundHere =
                found.stream().limit(MOST - saidHere.size() - pagesHere.size()).toList();
        Contents contents = contents(saidHere, pagesHere, foundHere);
        return contents.size() == 0
                ? Optional.empty()
                : Optional.of(mails.digest(person, rhythm, turn, contents, all > MOST));
    }

    private static @Nullable UUID idOf(Found found) {
        String item = found.item();
        try {
            return UUID.fromString(item.substring(item.indexOf(':') + 1));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private Instant since(UUID person, Rhythm rhythm, Instant turn) {
        return jdbc.sql(SINCE)
                .param("person", person)
                .param("until", Timestamp.from(turn))
                .param("before", Timestamp.from(turn.minus(Duration.ofDays(rhythm == Rhythm.DAILY ? 1 : 7))))
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private Contents contents(List<UUID> said, List<UUID> pages, List<Found> found) {
        Map<UUID, Post> texts = posts.find(said).stream().collect(Collectors.toMap(Post::id, Function.identity()));
        List<Post> inOrder = new ArrayList<>();
        for (UUID id : said) {
            Post post = texts.get(id);
            if (post != null) {
                inOrder.add(post);
            }
        }
        Map<UUID, Conversation> where = new HashMap<>();
        conversations
                .find(inOrder.stream().map(Post::conversation).distinct().toList())
                .forEach(conversation -> where.put(conversation.id(), conversation));
        List<KeptPage> kept = pages.isEmpty() ? List.of() : publications.current(pages);
        return new Contents(where, inOrder, kept, found);
    }

    /// Forgets turns of long ago.
    void tidy(Instant now) {
        jdbc.sql("delete from digest where until < :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
