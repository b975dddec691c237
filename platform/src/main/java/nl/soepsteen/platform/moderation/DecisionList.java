package nl.soepsteen.platform.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.moderation.Decision.Appeal;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Decisions, to be read by who decides and by the person concerned.
@Service
public class DecisionList {

    private static final String COLUMNS = """
            select decision.id, decision.subject, decision.person, decision.category, decision.measure, decision.reason,
                   decision.decided_by, decider.name as decider, decision.decided_at,
                   appeal.words, appeal.made_at, appeal.undone, appeal.reason as answer
            from moderation_decision decision
            left join person decider on decider.id = decision.decided_by
            left join appeal on appeal.decision = decision.id""";

    private final JdbcClient jdbc;
    private final ReportedKinds kinds;

    DecisionList(JdbcClient jdbc, ReportedKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /// One decision.
    public Optional<Decision> find(UUID id) {
        return jdbc.sql(COLUMNS + " where decision.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /// What was decided about an item, the latest first.
    public List<Decision> ofItem(UUID item) {
        return jdbc.sql(COLUMNS + " where decision.item = :item order by decision.number desc")
                .param("item", item)
                .query((row, _) -> read(row))
                .list();
    }

    /// What was decided before about the same thing or the same person, the latest first.
    public List<Decision> before(Items.Item item) {
        return jdbc.sql(COLUMNS + """
                         where decision.item is distinct from :item
                           and (decision.subject = :subject or decision.person = cast(:person as uuid))
                        order by decision.number desc limit 50""")
                .param("item", item.id())
                .param("subject", item.subject().toString())
                .param("person", item.author())
                .query((row, _) -> read(row))
                .list();
    }

    /// What was decided about somebody, the latest first.
    public List<Decision> about(UUID person) {
        return jdbc.sql(COLUMNS + " where decision.person = :person order by decision.number desc")
                .param("person", person)
                .query((row, _) -> read(row))
                .list();
    }

    /// Against what somebody objects and nobody answered yet, the oldest first.
    public List<Decision> appealed() {
        return jdbc.sql(COLUMNS
                        + " where appeal.decision is not null and appeal.undone is null order by appeal.made_at")
                .query((row, _) -> read(row))
                .list();
    }

    private Decision read(ResultSet row) throws SQLException {
        SubjectId subject = SubjectId.parse(row.getString("subject"));
        @Nullable String words = row.getString("words");
        @Nullable String decider = row.getString("decider");
        return new Decision(
                row.getObject("id", UUID.class),
                subject,
                row.getObject("person", UUID.class),
                Reason.valueOf(row.getString("category")),
                Measure.valueOf(row.getString("measure")),
                row.getString("reason"),
                row.getObject("decided_by", UUID.class),
                decider == null ? "" : decider,
                row.getTimestamp("decided_at").toInstant(),
                kinds.find(subject).map(Reported::named).orElseGet(() -> "een " + kinds.inWords(subject)),
                words == null
                        ? null
                        : new Appeal(
                                words,
                                row.getTimestamp("made_at").toInstant(),
                                row.getObject("undone", Boolean.class),
                                row.getString("answer")));
    }
}
