package nl.soepsteen.index.follow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/// A process that indexes, and halts at a random moment without closing anything.
final class ShortLife {

    static final int KILLED = 42;

    private ShortLife() {}

    /// The database as every process with this seed leaves it. The same changes as those of lower seeds come first: one
    /// past, in which the index may lag but not lie.
    static FakeDatabase database(int seed) {
        FakeDatabase database = new FakeDatabase();
        for (int life = 0; life <= seed; life++) {
            CrashTest.change(database, new Random(life), 1_500);
        }
        return database;
    }

    @SuppressWarnings("MustBeClosed")
    public static void main(String[] arguments) throws InterruptedException {
        int seed = Integer.parseInt(arguments[1]);
        FakeDatabase database = seed == 0 ? new FakeDatabase() : database(seed - 1);
        IndexFollower index = IndexFollower.start(Path.of(arguments[0]), "recipe", database);
        index.await(database.head(), Duration.ofSeconds(30));
        Thread killer = new Thread(() -> {
            long end = System.nanoTime() + new Random(seed).nextLong(1_500_000_000L);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            Runtime.getRuntime().halt(KILLED);
        });
        killer.start();
        Random random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            CrashTest.change(database, random, 10);
            index.await(database.head(), Duration.ofMillis(20));
        }
        killer.join();
    }
}
