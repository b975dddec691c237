package nl.soepsteen.platform.changelog;

import java.util.List;
import java.util.Optional;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the change log for those who follow it.
@Component
public class ChangeLogReader {

    private static final String CHANGES =
            "select number, subject from changelog where number > :number order by number limit :limit";

    private static final String HISTORY_AT = """
            select coalesce((select id::text from changelog_history
                             where number <= :number order by number desc limit 1), '')""";

    private static final String FIRST_HISTORY = "select id::text from changelog_history order by number limit 1";

    private static final String HEAD = """
            select greatest(coalesce((select max(number) from changelog), 0),
                            coalesce((select max(number) from changelog_history), 0))""";

    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;

    ChangeLogReader(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// The highest number given out so far.
    public long head() {
        return jdbc.sql(HEAD).query(Long.class).single();
    }

    /// What tells this site's data from that of any other site, for good: it moves along with backups and new
    /// addresses.
    /// Empty before the first change.
    public Optional<String> origin() {
        return jdbc.sql(FIRST_HISTORY).query(String.class).optional();
    }

    /// What happened behind a number, all of it from one snapshot.
    public Batch after(long number, int limit) {
        return snapshot.execute(status -> {
            List<Change> changes = jdbc.sql(CHANGES)
                    .param("number", number)
                    .param("limit", limit)
                    .query((row, i) -> new Change(row.getLong("number"), SubjectId.parse(row.getString("subject"))))
                    .list();
            long head = head();
            long end = changes.size() < limit ? head : changes.getLast().number();
            return new Batch(historyAt(number), changes, historyAt(end), end, head);
        });
    }

    private String historyAt(long number) {
        return jdbc.sql(HISTORY_AT).param("number", number).query(String.class).single();
    }

    /// Changes behind a number.
    ///
    /// @param historyThere the course of events at the number asked for; empty before the first
    /// @param changes ascending by number, a subject at most once
    /// @param historyAtEnd the course of events at `end`
    /// @param end the number up to which these are all changes
    /// @param head the highest number given out
    public record Batch(String historyThere, List<Change> changes, String historyAtEnd, long end, long head) {}

    /// One subject's latest change.
    public record Change(long number, SubjectId subject) {}
}
