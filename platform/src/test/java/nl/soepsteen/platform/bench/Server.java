package nl.soepsteen.platform.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.soepsteen.platform.Site;
import nl.soepsteen.platform.bench.load.Cores;
import nl.soepsteen.platform.bench.load.CpuTime;
import nl.soepsteen.platform.bench.load.Ports;
import nl.soepsteen.platform.bench.rival.Database;
import tools.jackson.databind.JsonNode;

/// The product as it runs in production: the jar on a Java of its own, with its embedded database.
final class Server implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of("--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED");
    private static final Duration STOP = Duration.ofMinutes(1);

    private final Process process;
    private final int port;
    private final Database database;

    private Server(Process process, int port, Database database) {
        this.process = process;
        this.port = port;
        this.database = database;
    }

    /// Starts with an empty collection, and waits until pages are shown.
    ///
    /// @param folder for its data and its log; kept between starts
    /// @param settings further ones, as on the command line
    static Server start(Path jar, Path folder, Cores cores, String... settings) throws Exception {
        Path collection = Files.createDirectories(folder.resolve("collection"));
        int port = Ports.free();
        List<String> command = new ArrayList<>(List.of(java("java")));
        command.addAll(FLAGS);
        command.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--soepsteen.data=" + folder.resolve("data"),
                "--soepsteen.collection=" + collection));
        command.addAll(List.of(settings));
        Path log = folder.resolve("site.log");
        Process process = new ProcessBuilder(cores.forServer(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            Ports.awaitListening(process, port);
            new Site(port).awaitReady();
            return new Server(process, port, Database.in(folder.resolve("data")));
        } catch (Exception | AssertionError e) {
            stop(process);
            throw new IllegalStateException("The site does not start:\n" + Files.readString(log), e);
        }
    }

    /// A program of the Java that runs us.
    static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    /// Like the server's own, for other processes that must run alike.
    static List<String> flags() {
        return FLAGS;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    Site http() {
        return new Site(port);
    }

    Database database() {
        return database;
    }

    /// Of the application and its database together.
    CpuTime cpu() {
        return new CpuTime(List.of(process.toHandle(), database.process()));
    }

    /// Waits until searches find so many documents.
    void awaitDocuments(int count) throws Exception {
        while (true) {
            JsonNode details = http().json("/actuator/health/readiness")
                    .path("components")
                    .path("searchIndex")
                    .path("details");
            if (details.path("documents").asInt() >= count
                    && details.path("lag").asLong() == 0) {
                return;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("The site ended while it indexed");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        process.onExit()
                .orTimeout(STOP.toSeconds(), TimeUnit.SECONDS)
                .exceptionally(_ -> process.destroyForcibly())
                .join();
    }

    @Override
    public void close() {
        stop(process);
    }
}
