package nl.soepsteen.platform.moderation;

import java.time.LocalDate;
import java.util.List;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.web.Dutch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What was decided, for everybody: nothing in it tells who or what it was about.
@Service
public class ModerationLog {

    /// Entries on a page.
    public static final int PAGE = 50;

    private static final String ENTRIES = """
            select decision.decided_at, decision.subject, decision.category, decision.measure,
                   appeal.decision is not null as appealed, appeal.undone
            from moderation_decision decision left join appeal on appeal.decision = decision.id
            order by decision.number desc offset :from limit :size""";

    private final JdbcClient jdbc;
    private final ReportedKinds kinds;

    ModerationLog(JdbcClient jdbc, ReportedKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /// One decision.
    ///
    /// @param day on which it was taken; not when exactly
    /// @param kind one Dutch word: "pagina"
    /// @param appeal what became of an objection, a few words; empty when there was none
    public record Entry(LocalDate day, String kind, Reason category, Measure measure, String appeal) {}

    /// How many decisions were taken.
    public int count() {
        return jdbc.sql("select count(*) from moderation_decision")
                .query(Integer.class)
                .single();
    }

    /// A page of them, the latest first.
    ///
    /// @param page from 1
    public List<Entry> page(int page) {
        return jdbc.sql(ENTRIES)
                .param("from", (page - 1L) * PAGE)
                .param("size", PAGE)
                .query((row, _) -> new Entry(
                        Dutch.date(row.getTimestamp("decided_at").toInstant()),
                        kinds.inWords(SubjectId.parse(row.getString("subject"))),
                        Reason.valueOf(row.getString("category")),
                        Measure.valueOf(row.getString("measure")),
                        appeal(row.getBoolean("appealed"), row.getObject("undone", Boolean.class))))
                .list();
    }

    private static String appeal(boolean appealed, @Nullable Boolean undone) {
        if (!appealed) {
            return "";
        }
        if (undone == null) {
            return "loopt nog";
        }
        return undone ? "teruggedraaid" : "gebleven";
    }
}
