package nl.soepsteen.index.follow;

import static nl.soepsteen.index.DocumentFixture.document;
import static nl.soepsteen.index.follow.Expectations.assertSame;
import static nl.soepsteen.index.follow.Expectations.eventually;
import static nl.soepsteen.index.follow.Expectations.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.soepsteen.index.follow.FaultyDirectory.Faults;
import nl.soepsteen.index.lucene.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk refuses a write.
class WriteErrorTest {

    @TempDir
    private Path directory;

    private final FakeDatabase database = new FakeDatabase();
    private final Faults faults = new Faults();

    @Test
    void afterAFailedSyncTheIndexGoesOnFromItsLastCommit() {
        database.put(document("soep").build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
            faults.syncs.next(1);
            database.put(document("brood").build());
            eventually(() -> faults.syncs.struck() == 1);
            database.put(document("kaas").build());
            assertSame(index, database);
            eventually(() -> index.status().problem() == null);
            assertThat(directory.resolve("g-2")).doesNotExist();
        }
        try (IndexFollower index = start()) {
            assertSame(index, database);
        }
    }

    @Test
    void whenWritingKeepsFailingSearchGoesOnAndTheProblemIsTold() {
        database.put(document("soep").build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
            faults.creations.next(Integer.MAX_VALUE);
            database.put(document("brood").build());
            eventually(() -> faults.creations.struck() > 5);
            assertThat(ids(index, "")).contains("soep");
            eventually(() -> index.status().problem() != null);
            assertThat(index.status().problem()).contains("No space left on device");
            assertThat(index.status().ready()).isTrue();

            faults.creations.next(0);
            assertSame(index, database);
            eventually(() -> index.status().problem() == null);
        }
    }

    @Test
    void aRebuildThatFailsBeginsAgain() {
        for (int i = 0; i < 700; i++) {
            database.put(document("page-" + i).build());
        }
        faults.syncs.next(2);
        try (IndexFollower index = start()) {
            assertSame(index, database);
            assertThat(faults.syncs.struck()).isEqualTo(2);
        }
    }

    private IndexFollower start() {
        Schema schema = Schema.current("recipe");
        Generations generations = new Generations(directory, schema, path -> new FaultyDirectory(path, faults));
        return IndexFollower.start(directory, generations, schema, database);
    }
}
