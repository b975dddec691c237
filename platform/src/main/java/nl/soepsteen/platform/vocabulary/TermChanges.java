package nl.soepsteen.platform.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.EditedTerm;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.platform.vocabulary.TermChange.What;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of what editors changed. Nothing in it is ever changed: what was taken back is a new change.
@Component
class TermChanges {

    private static final Logger log = LoggerFactory.getLogger(TermChanges.class);

    /// Arbitrary constant, the same on every node: this lock is nothing else's.
    private static final long LOCK = 0x536F6570_5465726DL;

    private static final String TAKE_LOCK = "select pg_advisory_xact_lock(:lock)";

    private static final String EDITION = """
            select coalesce((select number || ' ' || extract(epoch from at) from term_change
                             order by number desc limit 1), '')""";

    /// New terms stand in the order in which they were added.
    private static final String LATEST = """
            select number, list, slug, what, label, note, synonyms, merged_into, by_person, at
            from (select change.*,
                         row_number() over (partition by list, slug order by number desc) as age,
                         min(number) over (partition by list, slug) as first
                  from term_change change) latest
            where age = 1 order by first""";

    private static final String HISTORY = """
            select number, list, slug, what, label, note, synonyms, merged_into, by_person, at
            from term_change where list = :list and slug = :slug order by number desc""";

    private static final String ADD = """
            insert into term_change
                (number, list, slug, what, label, note, synonyms, merged_into, by_person, at)
            select coalesce(max(number), 0) + 1, :list, :slug, :what, :label, cast(:note as text),
                   cast(:synonyms as text[]), cast(:into as text), :by, :at
            from term_change""";

    private final JdbcClient jdbc;

    TermChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What tells one state of all terms from another; the moment is part of it because a restored database counts its
    /// changes anew.
    String edition() {
        return jdbc.sql(EDITION).query(String.class).single();
    }

    /// The terms that editors changed, as they are now.
    List<EditedTerm> edits() {
        return latest().stream().map(TermChange::term).toList();
    }

    /// The latest change of each term that was changed.
    List<TermChange> latest() {
        return jdbc.sql(LATEST).query((row, _) -> known(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// What happened to a term, the latest first.
    List<TermChange> of(TermList list, Slug slug) {
        return jdbc
                .sql(HISTORY)
                .param("list", list.key())
                .param("slug", slug.value())
                .query((row, _) -> known(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// One at a time until the running transaction has ended: who changes something has seen everything.
    void lock() {
        jdbc.sql(TAKE_LOCK).param("lock", LOCK).query(String.class).optional();
    }

    /// Notes a change; the lock must have been taken.
    void add(What what, EditedTerm term, UUID by, Instant at) {
        @Nullable Slug into = term.mergedInto();
        jdbc.sql(ADD)
                .param("list", term.list().key())
                .param("slug", term.slug().value())
                .param("what", what.name())
                .param("label", term.label())
                .param("note", term.note())
                .param("synonyms", term.alsoKnownAs().toArray(String[]::new))
                .param("into", into == null ? null : into.value())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Empty for a change of a list that this version of the product does not have: a newer one wrote it, and was taken
    /// back.
    private static Optional<TermChange> known(ResultSet row) throws SQLException {
        String list = row.getString("list");
        if (TermList.ofKey(list).isEmpty()) {
            log.warn("Passed over a change of the unknown list {}", list);
            return Optional.empty();
        }
        return Optional.of(change(row));
    }

    private static TermChange change(ResultSet row) throws SQLException {
        What what = What.valueOf(row.getString("what"));
        @Nullable String into = row.getString("merged_into");
        EditedTerm term = new EditedTerm(
                TermList.ofKey(row.getString("list")).orElseThrow(),
                new Slug(row.getString("slug")),
                row.getString("label"),
                row.getString("note"),
                List.of((String[]) row.getArray("synonyms").getArray()),
                into == null ? null : new Slug(into),
                what == What.REMOVED);
        return new TermChange(
                row.getLong("number"),
                what,
                term,
                row.getObject("by_person", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
