package nl.soepsteen.index.follow;

import static nl.soepsteen.index.DocumentFixture.document;
import static nl.soepsteen.index.follow.Expectations.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process ends at any moment.
class CrashTest {

    @TempDir
    private Path temp;

    /// What lies on disk at a moment is what a crash at that moment would leave.
    @Test
    void whateverACrashLeavesTheIndexEqualsTheDatabaseAfterwards() throws IOException {
        FakeDatabase database = new FakeDatabase();
        Random random = new Random(1);
        List<Path> copies = new ArrayList<>();
        Path directory = temp.resolve("index");
        try (IndexFollower index = IndexFollower.start(directory, "recipe", database)) {
            for (int round = 0; round < 12; round++) {
                change(database, random, 40);
                Path copy = temp.resolve("crash-" + round);
                Trees.copy(directory, copy);
                copies.add(copy);
                change(database, random, 10);
                if (round % 4 == 3) {
                    assertSame(index, database);
                }
            }
        }
        for (Path copy : copies) {
            try (IndexFollower index = IndexFollower.start(copy, "recipe", database)) {
                assertSame(index, database);
            }
        }
    }

    @Test
    void aProcessKilledWhileIndexingLeavesNoLockAndNoLie() throws Exception {
        Path directory = temp.resolve("index");
        for (int seed = 0; seed < 4; seed++) {
            Process process = Processes.start(ShortLife.class, directory.toString(), Integer.toString(seed));
            List<String> said;
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                said = out.lines().toList();
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.waitFor()).as(said.toString()).isEqualTo(ShortLife.KILLED);
            FakeDatabase database = ShortLife.database(seed);
            try (IndexFollower index = IndexFollower.start(directory, "recipe", database)) {
                assertSame(index, database);
            }
        }
    }

    @Test
    void anotherProcessIsRefusedUntilTheFirstOneIsKilled() throws Exception {
        Path directory = temp.resolve("index");
        Process first = Processes.start(Holder.class, directory.toString());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(first.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("holding");
            FakeDatabase database = new FakeDatabase();
            assertThatThrownBy(() -> IndexFollower.start(directory, "recipe", database))
                    .isInstanceOf(IndexInUseException.class)
                    .hasMessageContaining("Stop that one, or give this one a data folder of its own");
            first.destroyForcibly().waitFor();
            try (IndexFollower second = IndexFollower.start(directory, "recipe", database)) {
                assertSame(second, database);
            }
        } finally {
            first.destroyForcibly();
        }
    }

    static void change(FakeDatabase database, Random random, int times) {
        for (int i = 0; i < times; i++) {
            String id = "page-" + random.nextInt(200);
            if (random.nextInt(5) == 0) {
                database.remove(id);
            } else {
                database.put(document(id)
                        .titled("title " + random.nextInt())
                        .text("tekst ".repeat(random.nextInt(50)))
                        .build());
            }
        }
    }
}
