package nl.soepsteen.platform.bench.load;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Asks a web server on this machine one thing after another, and times each answer.
public final class OneByOne implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port;
    private final Selector selector;
    private @Nullable Connection connection;

    public OneByOne(int port) throws IOException {
        this.port = port;
        this.selector = Selector.open();
    }

    /// One answer.
    ///
    /// @param status of HTTP, or 0 when the server closed the connection or a minute passed without one
    /// @param nanos until the last byte
    public record Answer(int status, long nanos) {}

    /// Asks, over the connection of the question before when that is still open.
    public Answer ask(Asked asked) throws IOException {
        Connection open = connection == null ? new Connection(port, selector) : connection;
        connection = open;
        long start = System.nanoTime();
        try {
            open.ask(asked.bytes(port), start);
            while (System.nanoTime() - start < PATIENCE.toNanos()) {
                if (selector.selectNow() > 0) {
                    Set<SelectionKey> ready = selector.selectedKeys();
                    ready.clear();
                    if (open.receive()) {
                        return new Answer(open.status(), System.nanoTime() - start);
                    }
                }
            }
        } catch (IOException _) {
            // The server may refuse without a word; that is the answer then.
        }
        open.close();
        connection = null;
        return new Answer(0, System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        if (connection != null) {
            connection.close();
        }
        selector.close();
    }
}
