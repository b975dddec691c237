package nl.soepsteen.platform.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.discussion.Conversation.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Conversations as a whole: finding and listing them, and what editors and askers decide about them. For
/// beginning one and for what is said in it see [Posts].
@Service
public class Conversations {

    private static final String COLUMNS = """
            select id, number, about, title, slug, question, state, opened_by, opened_at, spoke_at, last_number, answer,
                   closed_at, pinned_at, changed
            from conversation
            """;

    /// Pinned ones first, then where somebody spoke last.
    private static final String ORDER = " order by pinned_at is null, spoke_at desc, number desc";

    private static final String PUT = """
            insert into conversation (id, about, title, slug, question, state, opened_by, opened_at, spoke_at, noted_at)
            values (:id, :about, :title, :slug, :question, :state, :by, :now, :now, 'epoch')
            returning number""";

    private static final String STEP = """
            insert into conversation_step (conversation, step, reason, by_person, at)
            values (:conversation, :step, :reason, :by, :now)""";

    /// A title without a single letter or digit.
    private static final String WORDLESS = "gesprek";

    private final JdbcClient jdbc;
    private final Clock clock;

    Conversations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Which of the public conversations a list holds.
    public enum Selection {
        ALL(""),
        /// Questions that nobody answered yet.
        UNANSWERED(" and question and answer is null and closed_at is null"),
        ANSWERED(" and question and answer is not null");

        private final String condition;

        Selection(String condition) {
            this.condition = condition;
        }
    }

    /// What can be done with a conversation, each with a reason that everybody reads.
    public enum Step {
        CLOSED("Gesloten"),
        REOPENED("Weer geopend"),
        MOVED("Verplaatst"),
        PINNED("Bovenaan gezet"),
        UNPINNED("Niet langer bovenaan");

        private final String inWords;

        Step(String inWords) {
            this.inWords = inWords;
        }

        /// A few Dutch words.
        public String inWords() {
            return inWords;
        }
    }

    /// One thing that was done.
    public record StepTaken(Step step, String reason, Instant at) {}

    /// Begins one, in the transaction that puts its first contribution.
    ///
    /// @return its number
    long put(UUID id, @Nullable About about, String title, boolean question, State state, UUID by) {
        return jdbc.sql(PUT)
                .param("id", id)
                .param("about", about == null ? null : about.toString())
                .param("title", title)
                .param("slug", slug(title))
                .param("question", question)
                .param("state", state.name())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    static String slug(String title) {
        try {
            return Slug.from(title).value();
        } catch (IllegalArgumentException _) {
            return WORDLESS;
        }
    }

    /// The conversation with this number, in whatever state.
    public Optional<Conversation> find(long number) {
        return jdbc.sql(COLUMNS + " where number = :number")
                .param("number", number)
                .query((row, _) -> read(row))
                .optional();
    }

    /// The conversation with this identity, in whatever state.
    public Optional<Conversation> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /// The conversations with these identities, in whatever state.
    public List<Conversation> find(Collection<UUID> ids) {
        return jdbc.sql(COLUMNS + " where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// Public conversations, pinned ones first, then those in which somebody spoke last.
    ///
    /// @param from how many to leave out
    /// @param size how many at most
    public List<Conversation> list(Selection selection, long from, int size) {
        return jdbc.sql(COLUMNS + " where state = 'PUBLIC'" + selection.condition + ORDER + " offset :from limit :size")
                .param("from", from)
                .param("size", size)
                .query((row, _) -> read(row))
                .list();
    }

    /// How many such a list holds.
    public long count(Selection selection) {
        return jdbc.sql("select count(*) from conversation where state = 'PUBLIC'" + selection.condition)
                .query(Long.class)
                .single();
    }

    /// Public conversations about something, in the order of [#list].
    public List<Conversation> about(About about, int size) {
        return jdbc.sql(COLUMNS + " where state = 'PUBLIC' and about = :about" + ORDER + " limit :size")
                .param("about", about.toString())
                .param("size", size)
                .query((row, _) -> read(row))
                .list();
    }

    /// How many public conversations there are about something.
    public long count(About about) {
        return jdbc.sql("select count(*) from conversation where state = 'PUBLIC' and about = :about")
                .param("about", about.toString())
                .query(Long.class)
                .single();
    }

    /// What somebody began and everybody sees, the latest first.
    public List<Conversation> openedBy(UUID person, int size) {
        return jdbc.sql(COLUMNS + """
                        where state = 'PUBLIC' and opened_by = :person order by opened_at desc limit :size""")
                .param("person", person)
                .param("size", size)
                .query((row, _) -> read(row))
                .list();
    }

    /// All public ones with when somebody last spoke, for lists of pages: the oldest first.
    public List<Conversation> all() {
        return jdbc.sql(COLUMNS + " where state = 'PUBLIC' order by number")
                .query((row, _) -> read(row))
                .list();
    }

    /// Accepts a contribution as the answer; instead of another one if there was one.
    ///
    /// @param post its number; null: the question is open again
    /// @return false when it is no question, or there is no such public contribution besides the question
    ///     itself
    @Transactional
    public boolean answer(UUID id, @Nullable Integer post) {
        return jdbc.sql("""
                        update conversation set answer = :post, changed = changed + 1
                        where id = :id and question and state = 'PUBLIC'
                          and (cast(:post as integer) is null
                               or exists (select 1 from post where conversation = :id and number = :post
                                          and number > 1 and state = 'PUBLIC'))""").param("id", id).param("post", post).update() == 1;
    }

    /// Closes: everybody reads it, nobody adds anything.
    ///
    /// @return false when it was closed already
    @Transactional
    public boolean close(UUID id, String reason, UUID by) {
        return step(id, Step.CLOSED, "closed_at = :now", "closed_at is null", reason, by);
    }

    /// Opens a closed one again.
    ///
    /// @return false when it was open
    @Transactional
    public boolean reopen(UUID id, String reason, UUID by) {
        return step(id, Step.REOPENED, "closed_at = null", "closed_at is not null", reason, by);
    }

    /// Puts it before the others.
    ///
    /// @return false when it was there already
    @Transactional
    public boolean pin(UUID id, String reason, UUID by) {
        return step(id, Step.PINNED, "pinned_at = :now", "pinned_at is null", reason, by);
    }

    /// Puts it among the others again.
    ///
    /// @return false when it was there already
    @Transactional
    public boolean unpin(UUID id, String reason, UUID by) {
        return step(id, Step.UNPINNED, "pinned_at = null", "pinned_at is not null", reason, by);
    }

    /// Makes it a conversation about something else, or about nothing in particular. Its address stays the
    /// same.
    ///
    /// @return false when it was there already
    @Transactional
    public boolean move(UUID id, @Nullable About to, String reason, UUID by) {
        boolean moved = jdbc.sql("""
                        update conversation set about = :about, changed = changed + 1
                        where id = :id and state = 'PUBLIC' and about is distinct from cast(:about as text)""")
                        .param("id", id)
                        .param("about", to == null ? null : to.toString())
                        .update()
                == 1;
        if (moved) {
            note(id, Step.MOVED, reason, by);
        }
        return moved;
    }

    private boolean step(UUID id, Step step, String change, String when, String reason, UUID by) {
        boolean done = jdbc.sql("update conversation set " + change
                                + ", changed = changed + 1 where id = :id and state = 'PUBLIC' and " + when)
                        .param("id", id)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (done) {
            note(id, step, reason, by);
        }
        return done;
    }

    private void note(UUID id, Step step, String reason, UUID by) {
        jdbc.sql(STEP)
                .param("conversation", id)
                .param("step", step.name())
                .param("reason", reason)
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// What was done with it as a whole, the oldest first.
    public List<StepTaken> steps(UUID id) {
        return jdbc.sql("select step, reason, at from conversation_step where conversation = :id order by id")
                .param("id", id)
                .query((row, _) -> new StepTaken(
                        Step.valueOf(row.getString("step")),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static Conversation read(ResultSet row) throws SQLException {
        @Nullable String about = row.getString("about");
        return new Conversation(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                about == null ? null : About.parse(about).orElse(null),
                row.getString("title"),
                row.getString("slug"),
                row.getBoolean("question"),
                State.valueOf(row.getString("state")),
                row.getObject("opened_by", UUID.class),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("spoke_at").toInstant(),
                row.getInt("last_number"),
                row.getObject("answer", Integer.class),
                instant(row, "closed_at"),
                instant(row, "pinned_at"),
                row.getLong("changed"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
