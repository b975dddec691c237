package nl.soepsteen.platform.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was decided about somebody and what they said against it, and what they decided about others.
@Component
class DecisionRecord implements PersonalRecord {

    private static final String ABOUT = """
            select decision.subject, decision.category, decision.measure, decision.reason, decision.decided_at,
                   appeal.words, appeal.undone, appeal.reason as answer
            from moderation_decision decision left join appeal on appeal.decision = decision.id
            where decision.person = :person order by decision.number""";

    /// About whom is not theirs to take along.
    private static final String TAKEN = """
            select category, measure, reason, decided_at from moderation_decision
            where decided_by = :person order by number""";

    private static final String ANSWERED = """
            select undone, reason, decided_at from appeal where decided_by = :person order by decided_at""";

    private static final String FORGET_OPEN = """
            delete from appeal where undone is null
                and decision in (select id from moderation_decision where person = :person)""";

    private static final String FORGET_APPEALS = """
            update appeal set words = '', reason = ''
            where decision in (select id from moderation_decision where person = :person)""";

    /// In the log for everybody stays what was decided, not about whom or why.
    private static final String FORGET = "update moderation_decision set reason = '' where person = :person";

    private final JdbcClient jdbc;

    DecisionRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record All(List<About> overJou, List<Taken> doorJou, List<Answer> bezwarenDoorJou) {}

    record About(
            String over,
            String regel,
            String besluit,
            String reden,
            Instant genomen,
            @Nullable String bezwaar,
            @Nullable Boolean teruggedraaid,
            @Nullable String antwoord) {}

    record Taken(String regel, String besluit, String reden, Instant genomen) {}

    record Answer(boolean teruggedraaid, String reden, Instant genomen) {}

    @Override
    public String name() {
        return "besluiten";
    }

    @Override
    public Set<String> tables() {
        return Set.of("moderation_decision", "appeal");
    }

    @Override
    public Object of(Person person) {
        return new All(
                jdbc.sql(ABOUT)
                        .param("person", person.id())
                        .query((row, _) -> new About(
                                row.getString("subject"),
                                Reason.valueOf(row.getString("category")).value(),
                                Measure.valueOf(row.getString("measure")).value(),
                                row.getString("reason"),
                                row.getTimestamp("decided_at").toInstant(),
                                row.getString("words"),
                                row.getObject("undone", Boolean.class),
                                row.getString("answer")))
                        .list(),
                jdbc.sql(TAKEN)
                        .param("person", person.id())
                        .query((row, _) -> new Taken(
                                Reason.valueOf(row.getString("category")).value(),
                                Measure.valueOf(row.getString("measure")).value(),
                                row.getString("reason"),
                                row.getTimestamp("decided_at").toInstant()))
                        .list(),
                jdbc.sql(ANSWERED)
                        .param("person", person.id())
                        .query((row, _) -> new Answer(
                                row.getBoolean("undone"),
                                row.getString("reason"),
                                row.getTimestamp("decided_at").toInstant()))
                        .list());
    }

    @Override
    public void forget(Person person, Texts texts) {
        jdbc.sql(FORGET_OPEN).param("person", person.id()).update();
        jdbc.sql(FORGET_APPEALS).param("person", person.id()).update();
        jdbc.sql(FORGET).param("person", person.id()).update();
    }
}
