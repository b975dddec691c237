package nl.soepsteen.platform.following;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people want by mail.
@Service
public class MailChoices {

    private static final String OF = "select rhythm, mentions, replies from reader where person = :person";

    /// Whoever had no digest until now gets nothing from before.
    private static final String SET = """
            insert into reader (person, rhythm, mentions, replies) values (:person, :rhythm, :mentions, :replies)
            on conflict (person) do update
            set rhythm = excluded.rhythm, mentions = excluded.mentions, replies = excluded.replies,
                rhythm_since = case when reader.rhythm = 'NONE' and excluded.rhythm <> 'NONE' then :now
                                    else reader.rhythm_since end""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MailChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What somebody wants.
    public MailChoice of(UUID person) {
        return jdbc.sql(OF)
                .param("person", person)
                .query((row, _) -> new MailChoice(
                        Rhythm.valueOf(row.getString("rhythm")), row.getBoolean("mentions"), row.getBoolean("replies")))
                .optional()
                .orElse(MailChoice.USUAL);
    }

    /// Somebody chooses.
    @Transactional
    public void set(UUID person, MailChoice choice) {
        jdbc.sql(SET)
                .param("person", person)
                .param("rhythm", choice.rhythm().name())
                .param("mentions", choice.mentions())
                .param("replies", choice.replies())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Somebody wants mail of a kind, or wants it no more.
    @Transactional
    public void want(UUID person, MailKind kind, boolean wanted) {
        MailChoice present = of(person);
        if (present.wants(kind) != wanted) {
            set(person, present.with(kind, wanted));
        }
    }
}
