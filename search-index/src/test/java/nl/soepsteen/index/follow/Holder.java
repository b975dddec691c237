package nl.soepsteen.index.follow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/// A process that keeps an index directory until its input ends or it is killed.
final class Holder {

    private Holder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        FakeDatabase database = new FakeDatabase();
        try (IndexFollower index = IndexFollower.start(Path.of(arguments[0]), "recipe", database)) {
            index.await(database.head(), Duration.ofSeconds(30));
            System.out.write("holding\n".getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            int ended = System.in.read();
            assert ended < 0;
        }
    }
}
