package nl.soepsteen.index.follow;

import static nl.soepsteen.index.DocumentFixture.document;
import static nl.soepsteen.index.follow.Expectations.assertSame;
import static nl.soepsteen.index.follow.Expectations.eventually;
import static nl.soepsteen.index.follow.Expectations.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.soepsteen.index.analysis.DutchAnalysis;
import nl.soepsteen.index.lucene.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The database went back, or the index is of an older make.
class PastTest {

    @TempDir
    private Path directory;

    private final FakeDatabase database = new FakeDatabase();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOlderDatabaseUnderANewerIndexIsFollowedFromTheStart(boolean whileRunning) throws Exception {
        database.put(document("oud").titled("voor de kopie").build());
        FakeDatabase backup = database.copy();
        database.put(document("oud").titled("na de kopie").build());
        database.put(document("weg").build());
        IndexFollower index = start();
        assertSame(index, database);
        if (!whileRunning) {
            index.close();
        }

        database.becomes(backup);
        if (!whileRunning) {
            index = start();
        }
        eventuallySame(index);
        assertThat(ids(index, "")).containsExactly("oud");
        index.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherPastIsNoticedEvenWhenItsNumbersAreHigher(boolean whileRunning) throws Exception {
        database.put(document("oud").titled("voor de kopie").build());
        FakeDatabase backup = database.copy();
        for (int i = 0; i < 5; i++) {
            database.put(document("weg" + i).build());
        }
        IndexFollower index = start();
        assertSame(index, database);
        if (!whileRunning) {
            index.close();
        }

        backup.beginHistory("restored");
        for (int i = 0; i < 50; i++) {
            backup.put(document("nieuw" + i).build());
        }
        database.becomes(backup);
        if (!whileRunning) {
            index = start();
        }
        eventuallySame(index);
        assertThat(ids(index, "")).hasSize(51).doesNotContain("weg0");
        index.close();
    }

    @Test
    void waitingForAChangeIsNotFooledByANumberOfAnotherPast() throws Exception {
        for (int i = 0; i < 50; i++) {
            database.put(document("oud" + i).build());
        }
        try (IndexFollower index = start()) {
            assertSame(index, database);
            FakeDatabase other = new FakeDatabase();
            other.beginHistory("restored");
            database.becomes(other);
            eventually(() -> index.position().history().equals("restored"));
            long number = database.put(document("nieuw").build());
            assertThat(index.await(number, Duration.ofSeconds(20))).isTrue();
            assertThat(ids(index, "")).containsExactly("nieuw");
        }
    }

    @Test
    void aNewStartOfTheDatabaseIsNoReasonToBuildAnew() throws IOException {
        database.put(document("soep").build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
            database.beginHistory("second start");
            database.put(document("brood").build());
            assertSame(index, database);
            assertThat(index.position().history()).isEqualTo("second start");
        }
        assertThat(generations()).containsExactly("g-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipe", "analysis", "version"})
    void anotherSchemaIsBuiltBesideWhileTheOldIndexAnswers(String change) throws Exception {
        database.put(document("soep").build());
        database.put(document("brood").build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
        }
        Schema next = switch (change) {
            case "recipe" -> Schema.current("another recipe");
            case "analysis" -> new Schema(Schema.VERSION, DutchAnalysis.VERSION + 1, "recipe");
            default -> new Schema(Schema.VERSION + 1, DutchAnalysis.VERSION, "recipe");
        };
        GatedSource gated = new GatedSource(database);
        try (IndexFollower index = IndexFollower.start(directory, next, gated)) {
            eventually(() -> index.status().rebuilding() && index.status().ready());
            assertThat(ids(index, "")).containsExactly("brood", "soep");
            long number = database.put(document("later").build());
            assertThat(index.await(number, Duration.ofMillis(50))).isFalse();
            assertThat(ids(index, "")).containsExactly("brood", "soep");

            gated.open();
            assertSame(index, database);
            assertThat(index.status().rebuilding()).isFalse();
            eventually(() -> generations().equals(List.of("g-2")));
        }
        try (IndexFollower index = IndexFollower.start(directory, next, database)) {
            assertSame(index, database);
            assertThat(generations()).containsExactly("g-2");
        }
    }

    @Test
    void anOldIndexThatLagsIsNotReady() {
        database.put(document("soep").build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
        }
        database.put(document("brood").build());
        GatedSource gated = new GatedSource(database);
        try (IndexFollower index = IndexFollower.start(directory, "another recipe", gated)) {
            eventually(() -> index.status().rebuilding());
            assertThat(ids(index, "")).containsExactly("soep");
            assertThat(index.status().ready()).isFalse();
            gated.open();
            assertSame(index, database);
        }
    }

    @Test
    void anUnfinishedGenerationOfACrashIsDeleted() throws IOException {
        database.put(document("soep").build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
        }
        Files.createDirectories(directory.resolve("g-7"));
        Files.writeString(directory.resolve("g-7/_0.cfs"), "half");
        Files.writeString(directory.resolve("g-7/segments_1"), "half");
        try (IndexFollower index = start()) {
            assertSame(index, database);
            assertThat(generations()).containsExactly("g-1");
        }
    }

    private IndexFollower start() {
        return IndexFollower.start(directory, "recipe", database);
    }

    private void eventuallySame(IndexFollower index) {
        eventually(() -> index.position().number() == database.head()
                && index.position().history().equals(database.history())
                && !index.status().rebuilding());
        assertSame(index, database);
    }

    private List<String> generations() {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("g-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
