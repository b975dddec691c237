package nl.soepsteen.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A [SmallApplication] in a Java process and process group of its own, as if started in a terminal.
final class RunningApplication implements AutoCloseable {

    private final Process shell;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private RunningApplication(Process shell) {
        this.shell = shell;
    }

    /// Starts it and does not wait for the database.
    static RunningApplication launch(Path dataFolder) throws IOException {
        List<String> words =
                new ArrayList<>(List.of("bash", "-c", "set -m; \"$@\" & echo \"pid $!\"; wait $!", "bash"));
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SmallApplication.class.getName(),
                dataFolder.toString()));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        RunningApplication application = new RunningApplication(builder.start());
        Thread.ofVirtual().start(application::read);
        return application;
    }

    /// Starts it and waits until it works with its database.
    static RunningApplication start(Path dataFolder) throws IOException {
        RunningApplication application = launch(dataFolder);
        application.awaitLine("confirmed");
        return application;
    }

    private void read() {
        try (var reader = shell.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException _) {
            // Killed while we were reading: what it said before stays.
        }
    }

    /// Waits for a line that begins like this and returns it.
    String awaitLine(String beginning) {
        Processes.await("the line '" + beginning + "' among " + lines, () -> said(beginning));
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    boolean said(String beginning) {
        return lines.stream().anyMatch(line -> line.startsWith(beginning));
    }

    /// Everything it said but the rows.
    List<String> remarks() {
        return lines.stream()
                .filter(line -> !line.startsWith("confirmed") && !line.startsWith("pid"))
                .toList();
    }

    /// The highest number the database has confirmed; all below it are confirmed too.
    int confirmed() {
        return lines.stream()
                .filter(line -> line.matches("confirmed \\d+"))
                .mapToInt(line -> Integer.parseInt(line.substring("confirmed ".length())))
                .max()
                .orElse(0);
    }

    /// The Java process.
    ProcessHandle process() {
        long number = Long.parseLong(awaitLine("pid").substring("pid ".length()));
        return ProcessHandle.of(number).orElseThrow();
    }

    /// `kill -9` for the Java process alone.
    void kill() {
        process().destroyForcibly();
        awaitEnd();
    }

    /// `kill -9` for the Java process and all that stands beside it in its group; the server is in another.
    void killGroup() throws IOException {
        Processes.signal("KILL", "-" + process().pid());
        awaitEnd();
    }

    /// Ctrl-C in the terminal. Tests that run in the background of a script inherit that SIGINT is ignored, and so does
    /// Java then: the second signal, to Java alone, makes it stop there too and changes nothing elsewhere.
    void interruptGroup() throws IOException {
        ProcessHandle java = process();
        Processes.signal("INT", "-" + java.pid());
        java.destroy();
    }

    void awaitEnd() {
        Processes.await("the application to end", () -> !shell.isAlive());
    }

    @Override
    public void close() {
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly();
        awaitEnd();
    }
}
