package nl.soepsteen.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running postmaster.
///
/// @param port where it listens on 127.0.0.1
/// @param process the postmaster itself
record Server(int port, ProcessHandle process) {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    /// As long as it says that it is starting up we wait: after a crash it first repeats what was confirmed, and
    /// stopping it half-way would only make it begin again.
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final int PORTS_TRIED = 10;

    /// Starts on a free port. No server may run on the folder, and the data directory exists.
    ///
    /// @throws DatabaseStartException when it does not start
    static Server start(Installation installation) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return startOn(freePort(), installation);
            } catch (PortTakenException e) {
                if (attempt == PORTS_TRIED) {
                    throw e.failure;
                }
            }
        }
    }

    /// Starts again on the port that everybody already knows.
    static Server restart(int port, Installation installation) throws IOException {
        try {
            return startOn(port, installation);
        } catch (PortTakenException e) {
            throw e.failure;
        }
    }

    private static Server startOn(int port, Installation installation) throws IOException, PortTakenException {
        DatabaseFolder folder = installation.folder();
        ServerLog log = new ServerLog(folder.logs());
        log.prepare();
        ServerSettings.write(folder.cluster(), port);
        installation.account().adopt(folder);
        // pg_ctl puts the server in a session of its own, on every system: Ctrl-C in a terminal reaches us, not it.
        List<String> words = List.of(
                installation.binaries().control().toString(),
                "start",
                "--pgdata=data",
                "--log=" + ServerLog.FIRST_WORDS,
                "-p",
                forShell(installation.binaries().server().toString()),
                "--wait",
                "--timeout=" + PATIENCE.toSeconds(),
                "--silent");
        Command.Result result = withNews(() -> installation.run(PATIENCE.plusMinutes(1), "", words));
        if (result.succeeded()) {
            return new Server(port, postmaster(folder));
        }
        String said = result.output() + log.lastWords();
        installation.processes().end();
        DatabaseStartException failure = StartFailure.of(said, folder.root());
        if (said.contains("could not create any TCP/IP sockets")) {
            throw new PortTakenException(failure);
        }
        throw failure;
    }

    private static ProcessHandle postmaster(DatabaseFolder folder) throws IOException {
        List<String> note = Files.readAllLines(folder.cluster().resolve("postmaster.pid"));
        long number = Long.parseLong(note.getFirst().strip());
        return ProcessHandle.of(number)
                .orElseThrow(() -> new DatabaseStartException(
                        "PostgreSQL is meteen na het starten gestopt. Kijk in %s waarom, en start opnieuw."
                                .formatted(folder.logs())));
    }

    /// pg_ctl hands the path of the server to the shell between double quotes and escapes nothing.
    private static String forShell(String path) {
        return System.getProperty("os.name", "").startsWith("Windows")
                ? path
                : path.replaceAll("([\\\\\"$`])", "\\\\$1");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private interface Step {
        Command.Result run() throws IOException;
    }

    /// Tells people who wait that something is going on.
    private static Command.Result withNews(Step step) throws IOException {
        Thread news = Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    Thread.sleep(SILENCE);
                    LOG.info("PostgreSQL is nog aan het opstarten; na een onverwachte stop kan dat even duren.");
                }
            } catch (InterruptedException _) {
                // It has started: no news is good news.
            }
        });
        try {
            return step.run();
        } finally {
            news.interrupt();
        }
    }

    /// Someone took the port between our looking and PostgreSQL's listening.
    private static final class PortTakenException extends Exception {
        private final DatabaseStartException failure;

        PortTakenException(DatabaseStartException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
