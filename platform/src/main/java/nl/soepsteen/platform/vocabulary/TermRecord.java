package nl.soepsteen.platform.vocabulary;

import java.time.Instant;
import java.util.Set;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import nl.soepsteen.platform.vocabulary.TermChange.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody did to terms, as an editor. The terms are everybody's: they stay.
@Component
class TermRecord implements PersonalRecord {

    private static final String OF = """
            select list, slug, what, label, at from term_change where by_person = :person order by number""";

    private final JdbcClient jdbc;

    TermRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Line(String lijst, String woord, String wat, String label, Instant wanneer) {}

    @Override
    public String name() {
        return "woordenlijst";
    }

    @Override
    public Set<String> tables() {
        return Set.of("term_change");
    }

    @Override
    public Object of(Person person) {
        return jdbc.sql(OF)
                .param("person", person.id())
                .query((row, _) -> new Line(
                        row.getString("list"),
                        row.getString("slug"),
                        inWords(What.valueOf(row.getString("what"))),
                        row.getString("label"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static String inWords(What what) {
        return switch (what) {
            case ADDED -> "toegevoegd";
            case REWORDED -> "anders verwoord";
            case MERGED -> "samengevoegd";
            case SPLIT -> "weer losgemaakt";
            case RESTORED -> "teruggezet";
            case REMOVED -> "weggehaald";
        };
    }

    @Override
    public void forget(Person person, Texts texts) {
        // The database no longer says who did it.
    }
}
