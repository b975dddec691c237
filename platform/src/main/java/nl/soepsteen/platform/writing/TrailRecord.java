package nl.soepsteen.platform.writing;

import java.time.Instant;
import java.util.Set;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import nl.soepsteen.platform.writing.Trail.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What happened to what somebody wrote, and what they did with what others wrote.
@Component
class TrailRecord implements PersonalRecord {

    private static final String OF = """
            select trail.step, trail.message, trail.at, page.slug, trail.draft,
                   coalesce(trail.by_person = :person, false) as own
            from trail
            left join publication page on page.id = trail.publication
            left join draft on draft.id = trail.draft
            where trail.by_person = :person or page.author = :person or draft.author = :person
            order by trail.id""";

    /// The editors' part of the conversation about a page that stays is not theirs to take.
    private static final String SILENCE = """
            update trail set message = null
            where by_person = :person and publication in (select id from publication where author = :person)""";

    private static final String ERASE = """
            delete from trail where publication in (select id from publication where author = :person)""";

    private final JdbcClient jdbc;

    TrailRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Line(
            String wat,
            @Nullable String bericht,
            Instant wanneer,
            boolean doorJou,
            @Nullable String pagina,
            @Nullable String concept) {}

    @Override
    public String name() {
        return "spoor";
    }

    @Override
    public Set<String> tables() {
        return Set.of("trail");
    }

    @Override
    public Object of(Person person) {
        return jdbc.sql(OF)
                .param("person", person.id())
                .query((row, _) -> new Line(
                        Step.valueOf(row.getString("step")).inWords(),
                        row.getString("message"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("own"),
                        row.getString("slug"),
                        row.getString("draft")))
                .list();
    }

    @Override
    public void forget(Person person, Texts texts) {
        String statement = switch (texts) {
            case STAY -> SILENCE;
            case GO -> ERASE;
        };
        jdbc.sql(statement).param("person", person.id()).update();
    }
}
