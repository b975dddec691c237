package nl.soepsteen.platform.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.subject.SubjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The order of changes, on a real PostgreSQL.
@TestInstance(Lifecycle.PER_CLASS)
class ChangeLogTest {

    private static final int WRITERS = 16;
    private static final int CHANGES_EACH = 60;
    private static final int LIMIT = 100;

    private RunningSite running;
    private ChangeLog log;
    private ChangeLogReader reader;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private long begin;

    @BeforeAll
    void start(@TempDir Path temp) throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        // 16 writers that each hold a transaction, a reader and the index need more than the usual ten connections.
        running = RunningSite.start(
                temp.resolve("data"),
                "--soepsteen.collection=" + empty,
                "--spring.datasource.hikari.maximum-pool-size=24");
        log = running.bean(ChangeLog.class);
        reader = running.bean(ChangeLogReader.class);
        jdbc = running.bean(JdbcClient.class);
        transaction = new TransactionTemplate(running.bean(PlatformTransactionManager.class));
        jdbc.sql("create table naive (number bigserial primary key, subject text not null)")
                .update();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @BeforeEach
    void noteWhereWeAre() {
        begin = reader.head();
    }

    @Test
    void aSubjectThatChangesAgainMovesToTheEnd() {
        SubjectId first = subject();
        SubjectId second = subject();
        change(first);
        change(second);
        change(first);

        assertThat(subjectsBehind(begin)).containsExactly(second, first);
    }

    @Test
    void aSubjectTouchedTwiceInATransactionHasOneNumber() {
        SubjectId subject = subject();
        transaction.executeWithoutResult(status -> {
            log.changed(subject);
            log.changed(subject);
        });

        assertThat(subjectsBehind(begin)).containsExactly(subject);
    }

    @Test
    void whatIsRolledBackNeverHappened() {
        transaction.executeWithoutResult(status -> {
            log.changed(subject());
            status.setRollbackOnly();
        });

        assertThat(subjectsBehind(begin)).isEmpty();
    }

    @Test
    void anInnerTransactionCommitsItsOwnChanges() {
        SubjectId outer = subject();
        SubjectId inner = subject();
        TransactionTemplate separate = new TransactionTemplate(running.bean(PlatformTransactionManager.class));
        separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            log.changed(outer);
            separate.executeWithoutResult(innerStatus -> log.changed(inner));
            status.setRollbackOnly();
        });

        assertThat(subjectsBehind(begin)).containsExactly(inner);
    }

    @Test
    void aChangeOutsideATransactionIsAMistakeOfOurs() {
        assertThatThrownBy(() -> log.changed(subject())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoCommitsFirstComesFirstWhoeverBegan() throws Exception {
        SubjectId early = subject();
        SubjectId late = subject();
        CountDownLatch earlyWrote = new CountDownLatch(1);
        CountDownLatch lateCommitted = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> first = pool.submit(() -> transaction.executeWithoutResult(status -> {
                log.changed(early);
                earlyWrote.countDown();
                await(lateCommitted);
            }));
            await(earlyWrote);
            change(late);
            long seen = reader.after(begin, LIMIT).end();
            assertThat(subjectsBehind(begin)).containsExactly(late);
            lateCommitted.countDown();
            first.get();

            assertThat(subjectsBehind(seen)).containsExactly(early);
        }
    }

    @Test
    void sixteenWritersLoseNothingButANaiveCursorDoes() throws Exception {
        Set<String> written = new HashSet<>();
        Follower careful = new Follower(begin, this::carefully);
        Follower naive = new Follower(0, this::naively);
        try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 2)) {
            Future<?> carefulRun = pool.submit(careful);
            Future<?> naiveRun = pool.submit(naive);
            List<Future<List<String>>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(pool.submit(this::writeMany));
            }
            for (Future<List<String>> writer : writers) {
                written.addAll(writer.get());
            }
            careful.finish();
            naive.finish();
            carefulRun.get();
            naiveRun.get();
        }

        assertThat(written).hasSize(WRITERS * CHANGES_EACH);
        assertThat(careful.seen).containsExactlyInAnyOrderElementsOf(written);
        assertThat(naive.seen.size())
                .as("the control: a cursor over a plain sequence skips what commits late")
                .isLessThan(written.size());
    }

    @Test
    void aHintComesSoonerThanThePoll() throws Exception {
        try (ChangeHints hints = new ChangeHints(running.bean(javax.sql.DataSource.class))) {
            hints.await(Duration.ofMillis(1)); // begins to listen
            AtomicBoolean woken = new AtomicBoolean();
            Thread waiting = Thread.ofPlatform().start(() -> {
                try {
                    hints.await(Duration.ofMinutes(5));
                    woken.set(true);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            change(subject());
            waiting.join(Duration.ofMinutes(1));

            assertThat(woken).isTrue();
        }
    }

    @Test
    void oneServerRunIsOneHistory() {
        change(subject());
        String before = reader.after(begin, LIMIT).historyAtEnd();
        change(subject());

        assertThat(before).isNotEmpty();
        assertThat(reader.after(begin, LIMIT).historyAtEnd()).isEqualTo(before);
        assertThat(reader.after(0, LIMIT).historyThere()).isEmpty();
    }

    private List<String> writeMany() {
        List<String> mine = new ArrayList<>();
        for (int i = 0; i < CHANGES_EACH; i++) {
            SubjectId subject = subject();
            transaction.executeWithoutResult(status -> {
                jdbc.sql("insert into naive (subject) values (:subject)")
                        .param("subject", subject.toString())
                        .update();
                log.changed(subject);
                // What makes a cursor over a plain sequence lose: numbers drawn now become visible later, in any order.
                jdbc.sql("select pg_sleep(:seconds)")
                        .param("seconds", ThreadLocalRandom.current().nextDouble(0.01))
                        .query(String.class)
                        .optional();
            });
            mine.add(subject.toString());
        }
        return mine;
    }

    private List<Seen> carefully(long number) {
        return reader.after(number, LIMIT).changes().stream()
                .map(change -> new Seen(change.number(), change.subject().toString()))
                .toList();
    }

    private List<Seen> naively(long number) {
        return jdbc.sql("select number, subject from naive where number > :number order by number limit 100")
                .param("number", number)
                .query((row, i) -> new Seen(row.getLong(1), row.getString(2)))
                .list();
    }

    private void change(SubjectId subject) {
        transaction.executeWithoutResult(status -> log.changed(subject));
    }

    private List<SubjectId> subjectsBehind(long number) {
        return reader.after(number, LIMIT).changes().stream()
                .map(ChangeLogReader.Change::subject)
                .toList();
    }

    private static SubjectId subject() {
        return new SubjectId("test", UUID.randomUUID());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private record Seen(long number, String subject) {}

    /// Reads on from where it is, as an index does.
    private static final class Follower implements Runnable {

        private final LongFunction<List<Seen>> source;
        private final Set<String> seen = new HashSet<>();
        private final AtomicBoolean finishing = new AtomicBoolean();
        private long position;

        Follower(long position, LongFunction<List<Seen>> source) {
            this.position = position;
            this.source = source;
        }

        /// Everything is committed: look a last time.
        void finish() {
            finishing.set(true);
        }

        @Override
        public void run() {
            while (true) {
                boolean last = finishing.get();
                List<Seen> changes = source.apply(position);
                for (Seen change : changes) {
                    seen.add(change.subject());
                    position = change.number();
                }
                if (last && changes.isEmpty()) {
                    return;
                }
            }
        }
    }
}
