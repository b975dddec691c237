package nl.soepsteen.platform.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/// Ports of servers that we start.
public final class Ports {

    private static final int TRIES = 6_000;

    private Ports() {}

    /// One that nobody uses just now.
    public static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Waits until a process that was just started accepts connections.
    ///
    /// @throws IllegalStateException when it ends instead, or takes more than five minutes
    public static void awaitListening(Process process, int port) throws InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException _) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("It ended with " + process.exitValue());
                }
            }
        }
        throw new IllegalStateException("It does not listen on port " + port);
    }
}
