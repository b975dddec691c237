package nl.soepsteen.index.follow;

import static nl.soepsteen.index.DocumentFixture.document;
import static nl.soepsteen.index.follow.Expectations.assertSame;
import static nl.soepsteen.index.follow.Expectations.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.lucene.Documents;
import nl.soepsteen.index.lucene.Schema;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of the index are damaged or gone.
class DamageTest {

    @TempDir
    private Path temp;

    private final FakeDatabase database = new FakeDatabase();

    /// Verification alone is cheap, so every file is tried in many places; what the follower does then is
    /// tried once per kind of file below.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noFlippedBitAndNoLostByteGoesUnnoticed(boolean compound) throws IOException {
        Path good = build(compound);
        assertThat(extensions(good))
                .contains(compound ? "cfs" : "fdt", compound ? "cfe" : "tim", "si", "liv", "segments");
        assertThatCode(() -> open(good).close()).doesNotThrowAnyException();
        Path copy = temp.resolve("damaged");
        Trees.copy(good, copy);
        int tried = 0;
        for (Path file : files(good)) {
            for (Damage damage : Damage.of(Files.size(file))) {
                Path damaged = copy.resolve(file.getFileName());
                damage.to(damaged);
                assertThatThrownBy(() -> open(copy).close())
                        .as(damage + " of " + file.getFileName())
                        .isInstanceOf(Exception.class);
                Files.copy(file, damaged, StandardCopyOption.REPLACE_EXISTING);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDamagedIndexIsBuiltAnewAtTheNextStart(boolean compound) throws IOException {
        Path good = build(compound);
        Set<String> kinds = new TreeSet<>();
        int round = 0;
        for (Path file : files(good)) {
            if (!kinds.add(extension(file))) {
                continue;
            }
            List<Damage> damages = Damage.of(Files.size(file));
            Path directory = temp.resolve("start-" + compound + round);
            Trees.copy(good, directory.resolve("g-1"));
            Damage damage = damages.get(round++ % damages.size());
            damage.to(directory.resolve("g-1").resolve(file.getFileName()));
            try (IndexFollower index = IndexFollower.start(directory, "recipe", database)) {
                assertSame(index, database);
                assertThat(directory.resolve("g-1")).as(damage + " of " + file).doesNotExist();
            }
        }
        assertThat(kinds).hasSizeGreaterThan(compound ? 4 : 10);
    }

    @Test
    void anUndamagedIndexIsNotBuiltAnew() throws IOException {
        Path directory = temp.resolve("whole");
        Trees.copy(build(true), directory.resolve("g-1"));
        try (IndexFollower index = IndexFollower.start(directory, "recipe", database)) {
            assertSame(index, database);
            assertThat(directory.resolve("g-1")).exists();
            assertThat(directory.resolve("g-2")).doesNotExist();
        }
    }

    @Test
    void aDirectoryDeletedBeforeTheStartIsMadeAnew() {
        Path directory = temp.resolve("deep/er/index");
        database.put(document("soep").build());
        try (IndexFollower index = IndexFollower.start(directory, "recipe", database)) {
            assertSame(index, database);
        }
        Generations.delete(temp.resolve("deep"));
        try (IndexFollower index = IndexFollower.start(directory, "recipe", database)) {
            assertSame(index, database);
        }
    }

    @Test
    void aDirectoryDeletedWhileRunningIsMadeAnewAndSearchGoesOn() throws IOException {
        Path directory = temp.resolve("index");
        for (int i = 0; i < 300; i++) {
            database.put(document("page-" + i).text("soep").build());
        }
        try (IndexFollower index = IndexFollower.start(directory, "recipe", database)) {
            assertSame(index, database);
            Generations.delete(directory);
            assertThat(Expectations.ids(index, "soep")).hasSize(300);
            eventually(() ->
                    Files.exists(directory.resolve("g-2")) && !index.status().rebuilding());
            database.put(document("later").build());
            assertSame(index, database);
        }
        try (IndexFollower index = IndexFollower.start(directory, "recipe", database)) {
            assertSame(index, database);
            assertThat(directory.resolve("g-2")).exists();
        }
    }

    @Test
    void aFileDeletedWhileRunningIsNoticed() throws IOException {
        Path directory = temp.resolve("index");
        database.put(document("soep").build());
        try (IndexFollower index = IndexFollower.start(directory, "recipe", database)) {
            assertSame(index, database);
            eventually(() -> Files.exists(directory.resolve("g-1/_0.cfs")));
            Files.delete(directory.resolve("g-1/_0.cfs"));
            eventually(() -> Files.exists(directory.resolve("g-2")) && !Files.exists(directory.resolve("g-1")));
            database.put(document("brood").build());
            assertSame(index, database);
        }
    }

    /// Several segments, some of their documents deleted, all in one commit of ours.
    private Path build(boolean compound) throws IOException {
        Path path = temp.resolve("good-" + compound);
        try (FSDirectory directory = FSDirectory.open(path);
                IndexWriter writer = new IndexWriter(
                        directory,
                        new IndexWriterConfig(Documents.analyzer())
                                .setUseCompoundFile(compound)
                                .setMergePolicy(NoMergePolicy.INSTANCE)
                                .setCommitOnClose(false))) {
            for (int i = 0; i < 30; i++) {
                IndexDocument document = document("page-" + i)
                        .titled("Samen soep " + i)
                        .text("In wijk " + i + " kookten wij elke week samen. " + "x".repeat(i))
                        .years(2000 + i, null)
                        .build();
                database.put(document);
                writer.addDocument(Documents.toLucene(document));
                if (i % 10 == 9) {
                    writer.flush();
                }
            }
            database.remove("page-3");
            writer.deleteDocuments(Documents.idTerm("page-3"));
            Position position = new Position(database.history(), database.head());
            writer.setLiveCommitData(new CommitData(Schema.current("recipe"), position, true)
                    .toMap()
                    .entrySet());
            writer.commit();
        }
        return path;
    }

    private static Generation open(Path path) throws IOException {
        return Generation.open(path, FSDirectory.open(path), () -> false);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(path -> !path.getFileName().toString().equals("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> extensions(Path directory) throws IOException {
        Set<String> extensions = new TreeSet<>();
        files(directory).forEach(file -> extensions.add(extension(file)));
        return extensions;
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("segments") ? "segments" : name.substring(name.lastIndexOf('.') + 1);
    }
}
