package nl.soepsteen.platform.moderation;

import java.time.Instant;
import java.util.Set;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody reported. What others reported about them is not theirs to see; what was decided is, see
/// [DecisionRecord].
@Component
class ReportRecord implements PersonalRecord {

    private static final String REPORTED = """
            select item.subject, report.reason, report.words, report.made_at, item.open
            from report join report_item item on item.id = report.item
            where report.reporter = :person or report.email = :email order by report.made_at""";

    /// That something was reported stays, for who decides about it.
    private static final String FORGET = """
            update report set words = '', email = null where reporter = :person or email = :email""";

    private final JdbcClient jdbc;

    ReportRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Line(String over, String reden, String toelichting, boolean besloten, Instant gemeld) {}

    @Override
    public String name() {
        return "meldingen";
    }

    @Override
    public Set<String> tables() {
        return Set.of("report", "report_item");
    }

    @Override
    public Object of(Person person) {
        return jdbc.sql(REPORTED)
                .param("person", person.id())
                .param("email", person.address().value())
                .query((row, _) -> new Line(
                        row.getString("subject"),
                        Reason.valueOf(row.getString("reason")).value(),
                        row.getString("words"),
                        !row.getBoolean("open"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    @Override
    public void forget(Person person, Texts texts) {
        jdbc.sql(FORGET)
                .param("person", person.id())
                .param("email", person.address().value())
                .update();
    }
}
