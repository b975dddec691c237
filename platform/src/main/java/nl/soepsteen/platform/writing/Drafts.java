package nl.soepsteen.platform.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.web.RefusedException;
import nl.soepsteen.platform.writing.Draft.State;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Drafts. A save says which revision its writer saw. When somebody, or the same person in another window, saved since,
/// nothing is overwritten: the text that came late is kept beside the other until its author chooses.
@Service
public class Drafts {

    private static final TypeReference<java.util.Map<String, List<String>>> TYPE = new TypeReference<>() {};

    private static final String COLUMNS =
            "select id, author, publication, base, form, fields, revision, state, changed_at from draft";

    /// The same without the texts, but for what a title is taken from: enough for lists.
    private static final String LISTED = """
            select id, author, publication, base, form, revision, state, changed_at,
                   jsonb_strip_nulls(jsonb_build_object(
                       'titel', fields -> 'titel',
                       'verhaal', case when form = 'MARKDOWN'
                                  then jsonb_build_array(left(fields -> 'verhaal' ->> 0, 4000)) end)) as fields
            from draft""";

    /// Drafts that somebody has at one moment.
    private static final int MOST = 100;

    /// Texts beside one draft.
    private static final int MOST_BESIDE = 20;

    private static final String SAVE = """
            update draft set fields = cast(:fields as jsonb), form = :form, revision = revision + 1, changed_at = :now
            where id = :id and author = :author and revision = :seen and state <> 'SENT'""";

    private static final String INSERT = """
            insert into draft (id, author, publication, base, form, fields, revision, state, made_at, changed_at)
            values (:id, :author, :publication, :base, :form, cast(:fields as jsonb), 1, 'WRITING', :now, :now)
            on conflict (author, publication) where publication is not null do nothing""";

    private static final String REBASE = """
            update draft set base = :base, fields = cast(:fields as jsonb), revision = revision + 1
            where id = :id and publication is not null""";

    private static final String FORGET = """
            delete from draft_other
            where id in (:seen) and draft in (select id from draft where id = :draft and author = :author)""";

    private static final String KEEP_BESIDE = """
            insert into draft_other (id, draft, form, fields, made_at)
            select :id, :draft, :form, cast(:fields as jsonb), :now
            where not exists (select 1 from draft_other where draft = :draft and fields = cast(:fields as jsonb))""";

    /// The draft itself is about to go: the latest of the texts beside it becomes one of its own.
    private static final String SAVE_LATEST = """
            insert into draft (id, author, publication, base, form, fields, revision, state, made_at, changed_at)
            select :id, draft.author, :publication, :base, other.form, other.fields, 1, 'WRITING', :now, :now
            from draft_other other join draft on draft.id = other.draft
            where other.id = :latest""";

    private static final String EDIT = """
            update draft set fields = cast(:fields as jsonb), revision = revision + 1
            where id = :id and revision = :seen and state = 'SENT'""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /// What became of a save.
    public sealed interface Saved {

        /// It is the latest text now.
        ///
        /// @param revision to tell at the next save
        record AsLatest(int revision) implements Saved {}

        /// The draft had changed meanwhile; the text is kept beside it.
        ///
        /// @param latest the text that was there
        record Beside(Draft latest) implements Saved {}

        /// It waits for an editor; the text is kept beside it.
        record WhileSent(Draft latest) implements Saved {}
    }

    /// Begins a draft of a new page.
    ///
    /// @throws RefusedException when they have as many as may be
    @Transactional
    public Draft begin(UUID author, Form form, Fields fields) {
        if (count("select count(*) from draft where author = :id", author) >= MOST) {
            throw new RefusedException(
                    HttpStatus.CONFLICT,
                    "Je hebt honderd concepten",
                    "Meer kunnen we er niet bewaren. Verstuur er eerst een, of gooi er een weg.");
        }
        UUID id = insert(author, form, fields, null, null);
        return find(id, author).orElseThrow();
    }

    /// Begins a draft that changes a page, or goes on with the one that this person has of it already.
    ///
    /// @param publication the page
    /// @param base number of its present version
    @Transactional
    public Draft beginChange(UUID author, Form form, Fields fields, UUID publication, int base) {
        insert(author, form, fields, publication, base);
        return ofPage(author, publication).orElseThrow();
    }

    private Optional<Draft> ofPage(UUID author, UUID publication) {
        return jdbc.sql(COLUMNS + " where author = :author and publication = :publication")
                .param("author", author)
                .param("publication", publication)
                .query((row, _) -> draft(row))
                .optional();
    }

    /// Does nothing when this author has a draft of the page already.
    private UUID insert(UUID author, Form form, Fields fields, @Nullable UUID publication, @Nullable Integer base) {
        UUID id = UUID.randomUUID();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("author", author)
                .param("publication", publication)
                .param("base", base)
                .param("form", form.name())
                .param("fields", json.writeValueAsString(fields.values()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /// Saves what was typed.
    ///
    /// @param seen the revision that was changed
    /// @return empty when there is no such draft of this author
    @Transactional
    public Optional<Saved> save(UUID id, UUID author, int seen, Form form, Fields fields) {
        int updated = jdbc.sql(SAVE)
                .param("fields", json.writeValueAsString(fields.values()))
                .param("form", form.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("author", author)
                .param("seen", seen)
                .update();
        if (updated == 1) {
            return Optional.of(new Saved.AsLatest(seen + 1));
        }
        return find(id, author).map(latest -> {
            if (latest.fields().equals(fields)) {
                return new Saved.AsLatest(latest.revision()); // the same text again: an answer got lost on its way
            }
            keepBeside(id, form, fields);
            return latest.state() == State.SENT ? new Saved.WhileSent(latest) : new Saved.Beside(latest);
        });
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }

    private void keepBeside(UUID draft, Form form, Fields fields) {
        if (count("select count(*) from draft_other where draft = :id", draft) >= MOST_BESIDE) {
            throw new RefusedException(
                    HttpStatus.CONFLICT,
                    "Kies eerst welke tekst je wilt houden",
                    "Van dit concept liggen er al twintig teksten naast elkaar. Wat je nu typte staat nog in dit venster:"
                            + " open het concept in een ander venster en kies er een.");
        }
        // One window saves again and again while it is behind: the same text once is enough.
        jdbc.sql(KEEP_BESIDE)
                .param("id", UUID.randomUUID())
                .param("draft", draft)
                .param("form", form.name())
                .param("fields", json.writeValueAsString(fields.values()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Puts another text in a draft; the one that was there is kept beside it.
    @Transactional
    Draft replace(Draft draft, Form form, Fields fields) {
        if (!draft.fields().equals(fields)) {
            keepBeside(draft.id(), draft.form(), draft.fields());
            save(draft.id(), draft.author(), draft.revision(), form, fields);
        }
        return find(draft.id(), draft.author()).orElseThrow();
    }

    /// A text kept beside a draft.
    ///
    /// @param form in which it was typed
    public record Other(UUID id, Form form, Fields fields) {}

    /// The texts kept beside a draft, the latest first.
    public List<Other> beside(UUID draft) {
        return jdbc.sql("select id, form, fields from draft_other where draft = :draft order by made_at desc")
                .param("draft", draft)
                .query((row, _) -> new Other(
                        row.getObject("id", UUID.class),
                        Form.valueOf(row.getString("form")),
                        fields(row.getString("fields"))))
                .list();
    }

    /// Its author chose: those that they saw go.
    @Transactional
    public void forgetBeside(UUID draft, UUID author, List<UUID> seen) {
        if (!seen.isEmpty()) {
            jdbc.sql(FORGET)
                    .param("draft", draft)
                    .param("author", author)
                    .param("seen", seen)
                    .update();
        }
    }

    /// Takes a draft away that became a page. Texts beside it that nobody chose from become a draft of that page.
    ///
    /// @param base number of the page's version now
    @Transactional(propagation = Propagation.MANDATORY)
    void becamePage(Draft draft, UUID publication, int base) {
        List<Other> others = beside(draft.id());
        if (!others.isEmpty()) {
            // Out of the way: an author has one draft of a page.
            jdbc.sql("update draft set publication = null, base = null where id = :id")
                    .param("id", draft.id())
                    .update();
            UUID kept = UUID.randomUUID();
            jdbc.sql(SAVE_LATEST)
                    .param("id", kept)
                    .param("publication", publication)
                    .param("base", base)
                    .param("latest", others.getFirst().id())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            jdbc.sql("update draft_other set draft = :kept where draft = :draft and id <> :latest")
                    .param("kept", kept)
                    .param("draft", draft.id())
                    .param("latest", others.getFirst().id())
                    .update();
        }
        jdbc.sql("delete from draft where id = :id").param("id", draft.id()).update();
    }

    /// A draft of this author.
    public Optional<Draft> find(UUID id, UUID author) {
        return jdbc.sql(COLUMNS + " where id = :id and author = :author")
                .param("id", id)
                .param("author", author)
                .query((row, _) -> draft(row))
                .optional();
    }

    /// A draft of this author, held until the transaction ends: nobody else saves, sends or deletes it meanwhile.
    Optional<Draft> hold(UUID id, UUID author) {
        return jdbc.sql(COLUMNS + " where id = :id and author = :author for update")
                .param("id", id)
                .param("author", author)
                .query((row, _) -> draft(row))
                .optional();
    }

    /// A draft that waits for an editor, held likewise.
    Optional<Draft> holdSent(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id and state = 'SENT' for update")
                .param("id", id)
                .query((row, _) -> draft(row))
                .optional();
    }

    /// All drafts of an author for a list, the latest first: with their titles, without their texts.
    public List<Draft> listed(UUID author) {
        return jdbc.sql(LISTED + " where author = :author order by changed_at desc")
                .param("author", author)
                .query((row, _) -> draft(row))
                .list();
    }

    /// All drafts of an author, the latest first.
    public List<Draft> of(UUID author) {
        return jdbc.sql(COLUMNS + " where author = :author order by changed_at desc")
                .param("author", author)
                .query((row, _) -> draft(row))
                .list();
    }

    /// Everything that waits for an editor for a list, the longest waiting first: with titles, without texts.
    public List<Draft> sent() {
        return jdbc.sql(LISTED + " where state = 'SENT' order by changed_at")
                .query((row, _) -> draft(row))
                .list();
    }

    /// A draft that waits for an editor, whoever wrote it.
    public Optional<Draft> sent(UUID id) {
        return jdbc.sql(COLUMNS + " where state = 'SENT' and id = :id")
                .param("id", id)
                .query((row, _) -> draft(row))
                .optional();
    }

    /// An editor changes what waits.
    ///
    /// @param seen the revision that was changed
    /// @return false when it had changed meanwhile, or waits no more
    @Transactional
    boolean edit(UUID id, int seen, Fields fields) {
        return jdbc.sql(EDIT)
                        .param("fields", json.writeValueAsString(fields.values()))
                        .param("id", id)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /// Moves a draft along.
    ///
    /// @return false when it was somewhere else already
    @Transactional
    boolean move(UUID id, State from, State to) {
        return jdbc.sql("update draft set state = :to, changed_at = :now where id = :id and state = :from")
                        .param("to", to.name())
                        .param("from", from.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /// Its author saw what the page became meanwhile, and goes on from there.
    ///
    /// @param base number of the version that was seen
    @Transactional
    void rebase(Draft draft, int base, Fields fields) {
        jdbc.sql(REBASE)
                .param("base", base)
                .param("fields", json.writeValueAsString(fields.values()))
                .param("id", draft.id())
                .update();
    }

    /// Throws a draft away.
    @Transactional
    public void delete(UUID id, UUID author) {
        jdbc.sql("delete from draft where id = :id and author = :author and state <> 'SENT'")
                .param("id", id)
                .param("author", author)
                .update();
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("author", UUID.class),
                row.getObject("publication", UUID.class),
                row.getObject("base", Integer.class),
                Form.valueOf(row.getString("form")),
                fields(row.getString("fields")),
                row.getInt("revision"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("changed_at").toInstant());
    }

    private Fields fields(String stored) {
        return new Fields(json.readValue(stored, TYPE));
    }
}
