package nl.soepsteen.platform.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What was reported, for who decides about it.
@Service
public class Items {

    private static final String COLUMNS = """
            select item.id, item.subject, item.author, item.opened_at, item.open, item.held_by, item.held_at,
                   (select count(*) from report where report.item = item.id) as reports,
                   array(select distinct reason from report where report.item = item.id order by reason) as reasons,
                   (select count(*) from moderation_decision decision where decision.item = item.id) as decisions
            from report_item item""";

    private static final String LINES = """
            select report.reason, report.words, report.made_at, report.reporter, person.name
            from report left join person on person.id = report.reporter
            where report.item = :item order by report.made_at""";

    private static final String REPORTED_BY =
            "select exists (select 1 from report where item = :item and reporter = :person)";

    private final JdbcClient jdbc;
    private final ReportedKinds kinds;

    Items(JdbcClient jdbc, ReportedKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /// Something that was reported.
    ///
    /// @param about what it is now, or null when nothing is left of it
    /// @param kind one Dutch word: "pagina"
    /// @param author whom it concerns, or null
    /// @param open whether it waits for an editor
    /// @param heldBy the ambassador who hid it meanwhile, or null
    /// @param held whether an ambassador hid it meanwhile
    /// @param reports how often it was reported
    /// @param reasons for which reasons
    /// @param decisions how many were taken about it
    public record Item(
            UUID id,
            SubjectId subject,
            @Nullable Reported about,
            String kind,
            @Nullable UUID author,
            Instant openedAt,
            boolean open,
            @Nullable UUID heldBy,
            boolean held,
            int reports,
            List<Reason> reasons,
            int decisions) {

        public Item {
            reasons = List.copyOf(reasons);
        }

        /// How it is called in a sentence.
        public String named() {
            return about == null ? "een " + kind : about.named();
        }
    }

    /// One report.
    ///
    /// @param by the name of who made it, or null for a visitor
    public record Line(
            Reason reason, String words, @Nullable String by, Instant at) {}

    /// What waits for an editor, the oldest first.
    public List<Item> open() {
        return jdbc.sql(COLUMNS + " where item.open order by item.opened_at, item.id")
                .query((row, _) -> read(row))
                .list();
    }

    /// How many wait for an editor.
    public int countOpen() {
        return jdbc.sql("select count(*) from report_item where open")
                .query(Integer.class)
                .single();
    }

    /// One of them, decided about or not.
    public Optional<Item> find(UUID id) {
        return jdbc.sql(COLUMNS + " where item.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /// The same, held until the running transaction ends: nobody decides or reports meanwhile.
    Optional<Item> hold(UUID id) {
        jdbc.sql("select 1 from report_item where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
        return find(id);
    }

    /// All that was said about it, the oldest first.
    public List<Line> lines(UUID item) {
        return jdbc.sql(LINES)
                .param("item", item)
                .query((row, _) -> new Line(
                        Reason.valueOf(row.getString("reason")),
                        row.getString("words"),
                        row.getString("name"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    /// Whether this person has a part in it: they wrote it or reported it, and leave it to others.
    public boolean concerns(Item item, SignedIn person) {
        return person.id().equals(item.author())
                || jdbc.sql(REPORTED_BY)
                        .param("item", item.id())
                        .param("person", person.id())
                        .query(Boolean.class)
                        .single();
    }

    /// Notes that an ambassador hid it until an editor decides.
    void held(UUID item, UUID by, Instant at) {
        jdbc.sql("update report_item set held_by = :by, held_at = :at where id = :item")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("item", item)
                .update();
    }

    /// It was decided about.
    void close(UUID item) {
        jdbc.sql("update report_item set open = false, held_by = null, held_at = null where id = :item")
                .param("item", item)
                .update();
    }

    private Item read(ResultSet row) throws SQLException {
        SubjectId subject = SubjectId.parse(row.getString("subject"));
        return new Item(
                row.getObject("id", UUID.class),
                subject,
                kinds.find(subject).orElse(null),
                kinds.inWords(subject),
                row.getObject("author", UUID.class),
                row.getTimestamp("opened_at").toInstant(),
                row.getBoolean("open"),
                row.getObject("held_by", UUID.class),
                row.getTimestamp("held_at") != null,
                row.getInt("reports"),
                Arrays.stream((String[]) row.getArray("reasons").getArray())
                        .map(Reason::valueOf)
                        .toList(),
                row.getInt("decisions"));
    }
}
