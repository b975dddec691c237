package nl.soepsteen.platform.changelog;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Records that subjects changed, in the transaction that changes them.
///
/// Numbers must become visible in order: a reader that has seen number 7 never looks for 6 again. So the last thing
/// before commit, and only then, the transaction takes a lock that it keeps until it has committed, and draws its
/// numbers under it. Taking it last keeps it short and free of deadlocks: whoever holds it waits for nobody.
@Component
public class ChangeLog {

    /// Arbitrary constant, the same on every node: this lock is nothing else's.
    private static final long LOCK = 0x536F6570_4C6F6731L;

    private static final String TAKE_LOCK = "select pg_advisory_xact_lock(:lock)";

    private static final String BEGIN_HISTORY = """
            insert into changelog_history (number, id, server)
            select nextval('changelog_number'), gen_random_uuid(), changelog_server()
            where changelog_server() is distinct from
                  (select server from changelog_history order by number desc limit 1)""";

    private static final String RECORD = """
            insert into changelog (subject, number)
            select subject, nextval('changelog_number') from unnest(:subjects) as subject
            on conflict (subject) do update set number = excluded.number""";

    private static final String HINT = "select pg_notify('" + ChangeHints.CHANNEL + "', '')";

    private final JdbcClient jdbc;

    ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notes that this subject changed; everyone who follows the log learns of it once the running transaction commits.
    ///
    /// @throws IllegalStateException outside a transaction
    public void changed(SubjectId subject) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A change is recorded in the transaction that makes it: " + subject);
        }
        touched().add(subject.toString());
    }

    private Set<String> touched() {
        @Nullable Touched running = (Touched) TransactionSynchronizationManager.getResource(this);
        if (running == null) {
            running = new Touched();
            TransactionSynchronizationManager.bindResource(this, running);
            TransactionSynchronizationManager.registerSynchronization(running);
        }
        return running.subjects;
    }

    private void record(Set<String> subjects) {
        jdbc.sql(TAKE_LOCK).param("lock", LOCK).query(String.class).optional();
        jdbc.sql(BEGIN_HISTORY).update();
        jdbc.sql(RECORD).param("subjects", subjects.toArray(String[]::new)).update();
        jdbc.sql(HINT).query(String.class).optional();
    }

    /// What one transaction touched.
    private final class Touched implements TransactionSynchronization {

        private final Set<String> subjects = new LinkedHashSet<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ChangeLog.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ChangeLog.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            record(subjects);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(ChangeLog.this);
        }
    }
}
