package nl.soepsteen.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Looks at, waits for and ends processes by the folder of the program they run.
final class Processes {

    private static final Duration GENEROUS = Duration.ofSeconds(60);

    private Processes() {}

    /// The living processes that run a program from this folder.
    static List<ProcessHandle> in(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(program -> program.startsWith(folder + "/"))
                        .isPresent())
                .toList();
    }

    static void killAllIn(Path folder) {
        await("all processes in " + folder + " to end", () -> {
            List<ProcessHandle> living = in(folder);
            living.forEach(ProcessHandle::destroyForcibly);
            return living.isEmpty();
        });
    }

    static void signal(String name, String target) throws IOException {
        Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -s \"$0\" -- \"$1\"", name, target)
                .inheritIO()
                .start();
        await("the signal to be sent", () -> !kill.isAlive());
    }

    /// Looks again and again until it is so.
    static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + GENEROUS.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("waited " + GENEROUS + " in vain for " + what);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
