package nl.soepsteen.platform.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Runs one of the system's or PostgreSQL's programs to its end and keeps what it said.
///
/// @param folder where it runs
/// @param words the program and its arguments
/// @param input what it reads from standard input
record Command(Path folder, List<String> words, String input) {

    /// @param exit the exit code, 0 for success
    /// @param output standard output and error together
    record Result(int exit, String output) {

        boolean succeeded() {
            return exit == 0;
        }
    }

    Command(Path folder, List<String> words) {
        this(folder, words, "");
    }

    /// @param limit after this time the program is ended
    /// @throws IOException when the program does not exist, does not end in time, or we are interrupted
    Result run(Duration limit) throws IOException {
        Process process = start();
        Queue<String> output = new ConcurrentLinkedQueue<>();
        Thread reader = Thread.ofVirtual().start(() -> collect(process, output));
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // It ended without reading everything: its exit code tells.
        }
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(words.getFirst() + " was not ready after " + limit + ": " + text(output));
            }
            // A daemon it left behind could keep the pipe open for ever: the reader gets a moment, not for ever.
            reader.join(Duration.ofSeconds(5));
            return new Result(process.exitValue(), text(output));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(words.getFirst() + " was interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        // PGPORT, PGDATA, PGOPTIONS and their like on someone's machine must not steer our server; messages in English
        // because we read them.
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        return builder.start();
    }

    private static String text(Queue<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void collect(Process process, Queue<String> output) {
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(output::add);
        } catch (IOException | java.io.UncheckedIOException _) {
            // The pipe was closed under us because the program was ended: what was read is what there is.
        }
    }
}
