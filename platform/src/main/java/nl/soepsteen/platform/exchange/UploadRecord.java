package nl.soepsteen.platform.exchange;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody sent to be taken in, of the last day.
@Component
class UploadRecord implements PersonalRecord {

    private static final String OF =
            "select id, name, made_at, file is null as done from upload where person = :person order by made_at";

    private final JdbcClient jdbc;

    UploadRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Line(UUID nummer, String bestand, Instant gestuurd, boolean gedaan) {}

    @Override
    public String name() {
        return "ingeladen";
    }

    @Override
    public Set<String> tables() {
        return Set.of("upload");
    }

    @Override
    public Object of(Person person) {
        return jdbc.sql(OF)
                .param("person", person.id())
                .query((row, _) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getBoolean("done")))
                .list();
    }

    @Override
    public void forget(Person person, Texts texts) {
        jdbc.sql("delete from upload where person = :person")
                .param("person", person.id())
                .update();
    }
}
