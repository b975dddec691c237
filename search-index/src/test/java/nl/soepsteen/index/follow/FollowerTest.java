package nl.soepsteen.index.follow;

import static nl.soepsteen.index.DocumentFixture.document;
import static nl.soepsteen.index.follow.Expectations.assertSame;
import static nl.soepsteen.index.follow.Expectations.eventually;
import static nl.soepsteen.index.follow.Expectations.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexNotReadyException;
import nl.soepsteen.index.IndexStatus;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path directory;

    private final FakeDatabase database = new FakeDatabase();

    @Test
    void whatIsSavedIsFoundAndWhatIsRemovedIsNot() throws Exception {
        database.put(document("soep").titled("Samen soep eten").build());
        try (IndexFollower index = start()) {
            assertThat(index.await(database.head(), PATIENCE)).isTrue();
            assertThat(ids(index, "soep")).containsExactly("soep");

            assertThat(index.await(
                            database.put(document("soep")
                                    .titled("Samen stamppot eten")
                                    .build()),
                            PATIENCE))
                    .isTrue();
            assertThat(ids(index, "soep")).isEmpty();
            assertThat(ids(index, "stamppot")).containsExactly("soep");

            assertThat(index.await(database.remove("soep"), PATIENCE)).isTrue();
            assertThat(ids(index, "")).isEmpty();
            assertSame(index, database);
        }
    }

    @Test
    void anEmptyDatabaseGivesAnEmptyIndexThatIsReady() {
        try (IndexFollower index = start()) {
            eventually(() -> index.status().ready());
            assertThat(ids(index, "")).isEmpty();
            assertThat(index.status().rebuilding()).isFalse();
        }
    }

    @Test
    void manyChangesAreFollowedInBatches() {
        for (int i = 0; i < 2_345; i++) {
            database.put(document("page-" + i % 2_000).text("tekst " + i).build());
        }
        try (IndexFollower index = start()) {
            assertSame(index, database);
            assertThat(index.status().documents()).isEqualTo(2_000);
        }
    }

    @Test
    void afterARestartOnlyWhatIsNewIsRead() {
        for (int i = 0; i < 700; i++) {
            database.put(document("page-" + i).build());
        }
        try (IndexFollower index = start()) {
            assertSame(index, database);
        }
        database.put(document("late").build());
        database.beginHistory("second start");
        int before = database.calls();
        try (IndexFollower index = start()) {
            assertSame(index, database);
            assertThat(database.calls() - before).isLessThan(6);
        }
    }

    @Test
    void aRestartServesAtOnceWhatWasThereEvenWhenTheDatabaseIsAway() {
        database.put(document("soep").build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
        }
        database.fail(new IllegalStateException("connection refused"));
        try (IndexFollower index = start()) {
            eventually(() -> index.position().number() == database.head());
            assertThat(ids(index, "soep")).containsExactly("soep");
            eventually(() -> index.status().problem() != null);
            assertThat(index.status().ready()).isFalse();
            assertThat(index.status().problem()).contains("connection refused");
        }
    }

    @Test
    void aFailingDatabaseIsAskedAgainUntilItAnswers() throws Exception {
        database.put(document("soep").build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
            database.fail(new IllegalStateException("away"));
            long number = database.put(document("brood").build());
            eventually(() -> index.status().problem() != null);
            assertThat(index.await(number, Duration.ofMillis(1))).isFalse();
            assertThat(ids(index, "")).containsExactly("soep");

            database.fail(null);
            assertThat(index.await(number, PATIENCE)).isTrue();
            eventually(() -> index.status().problem() == null);
            assertSame(index, database);
        }
    }

    @Test
    void beforeTheFirstIndexIsCompleteThereIsNoAnswer() {
        database.fail(new IllegalStateException("away"));
        try (IndexFollower index = start()) {
            assertThatThrownBy(() -> index.search(SearchRequest.of(""))).isInstanceOf(IndexNotReadyException.class);
            assertThat(index.position()).isEqualTo(Position.NONE);
            assertThat(index.status().ready()).isFalse();
        }
    }

    @Test
    void readyStaysTrueWhileNewChangesArrive() {
        try (IndexFollower index = start()) {
            eventually(() -> index.status().ready());
            database.fail(new IllegalStateException("away"));
            database.put(document("soep").build());
            assertThat(index.status().ready()).isTrue();
        }
    }

    @Test
    void theStatusTellsTheLag() {
        database.put(document("soep").build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
            IndexStatus status = index.status();
            assertThat(status.head()).isEqualTo(database.head());
            assertThat(status.position().number()).isEqualTo(database.head());
            assertThat(status.position().history()).isEqualTo("first");
        }
    }

    @Test
    void anAnswerSaysWhichMomentItReflects() {
        database.put(document("soep").build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
            assertThat(index.search(SearchRequest.of("")).position()).isEqualTo(index.position());
        }
    }

    @Test
    void oneDocumentThatCannotBeIndexedDoesNotStopTheOthers() {
        database.put(document("soep").build());
        database.put(document("kapot").build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
            database.put(document("kapot").with(Facet.THEME, "x".repeat(40_000)).build());
            database.put(document("brood").build());
            assertThat(eventuallyReached(index)).isTrue();
            assertThat(ids(index, "")).containsExactly("brood", "soep");
            eventually(() -> index.status().problem() != null);
            assertThat(index.status().problem()).contains("kapot");

            database.put(document("kapot").build());
            assertSame(index, database);
            eventually(() -> index.status().problem() == null);
        }
    }

    @Test
    void aSecondFollowerOfTheSameDirectoryIsRefused() {
        try (IndexFollower first = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(IndexInUseException.class)
                    .hasMessageContaining("is in use by another running Soepsteen")
                    .hasMessageContaining(directory.toString());
            eventually(() -> first.status().ready());
        }
        start().close();
    }

    @Test
    void closingTwiceOrWhileTheDatabaseHangsIsQuick() {
        IndexFollower index = start();
        index.close();
        index.close();
        assertThatThrownBy(() -> index.search(SearchRequest.of(""))).hasMessage("The index is closed");

        HangingSource hanging = new HangingSource();
        IndexFollower other = IndexFollower.start(directory, "recipe", hanging);
        eventually(hanging::isHanging);
        long start = System.nanoTime();
        other.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        start().close();
    }

    private boolean eventuallyReached(IndexFollower index) {
        try {
            return index.await(database.head(), PATIENCE);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private IndexFollower start() {
        return IndexFollower.start(directory, "recipe", database);
    }
}
