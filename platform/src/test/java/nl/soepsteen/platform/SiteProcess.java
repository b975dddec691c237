package nl.soepsteen.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The application in a process of its own, so that it can be killed.
public final class SiteProcess implements AutoCloseable {

    private final Process process;
    private final Path data;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();

    private SiteProcess(Process process, Path data) {
        this.process = process;
        this.data = data;
        Thread.ofVirtual().start(() -> {
            try (BufferedReader output = process.inputReader()) {
                output.lines().forEach(lines::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                lines.add("(output ended)");
            }
        });
    }

    /// Starts a main class on a data folder.
    public static SiteProcess start(Class<?> main, Path data, String... settings) throws IOException {
        PostgresPrograms.give(data);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--server.port=0",
                "--soepsteen.data=" + data));
        command.addAll(List.of(settings));
        return new SiteProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start(), data);
    }

    /// Waits for a line that contains this text; gives the line.
    public String awaitLine(String text) throws InterruptedException {
        while (true) {
            String line = lines.poll(120, TimeUnit.SECONDS);
            if (line == null || (!process.isAlive() && lines.isEmpty() && !line.contains(text))) {
                throw new AssertionError("No line with '%s' in:%n%s".formatted(text, String.join("\n", seen)));
            }
            seen.add(line);
            if (line.contains(text)) {
                return line;
            }
        }
    }

    /// kill -9 of the application; its database goes on without it.
    public void killApplication() {
        process.destroyForcibly().onExit().join();
    }

    /// kill -9 of the application and of its database, as a power cut would.
    public void killEverything() {
        List<ProcessHandle> database = database().map(SiteProcess::family).orElse(List.of());
        process.destroyForcibly().onExit().join();
        database.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle part : database) {
            part.onExit().join();
        }
    }

    private static List<ProcessHandle> family(ProcessHandle parent) {
        List<ProcessHandle> family = new ArrayList<>(List.of(parent));
        parent.descendants().forEach(family::add);
        return family;
    }

    /// The database's main process, as its own pid file names it.
    private Optional<ProcessHandle> database() {
        Path pidFile = data.resolve("postgres/data/postmaster.pid");
        try {
            List<String> pid = Files.readAllLines(pidFile);
            return pid.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(pid.getFirst().strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        killEverything();
    }
}
