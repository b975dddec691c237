package nl.soepsteen.platform.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Gives what is measured a core of its own, and the generator another.
///
/// @param separate whether this machine can keep them apart
public record Cores(boolean separate) {

    private static final String SERVER = "0";
    private static final String GENERATOR = "1";

    /// Whatever this machine has to offer.
    public static Cores here() {
        boolean canPin = Files.isExecutable(Path.of("/usr/bin/taskset"));
        return new Cores(canPin && Runtime.getRuntime().availableProcessors() > 1);
    }

    /// The command, on the core of what is measured.
    public List<String> forServer(List<String> command) {
        if (!separate) {
            return command;
        }
        List<String> pinned = new ArrayList<>(List.of("taskset", "-c", SERVER));
        pinned.addAll(command);
        return pinned;
    }

    /// Puts this process on the generator's core: all its threads, and all that they start.
    public void takeGenerators() throws IOException, InterruptedException {
        pinOurselves(GENERATOR);
    }

    /// Lets this process use the core of what is measured too, while nothing is measured.
    public void takeBoth() throws IOException, InterruptedException {
        pinOurselves(SERVER + "," + GENERATOR);
    }

    /// Lets what is measured use both cores while it warms up: what compiles Java's code does not wait for its turn
    /// then.
    ///
    /// @param measured processes; with all that they started
    public void giveBoth(CpuTime measured) throws IOException, InterruptedException {
        for (ProcessHandle process : measured.processes()) {
            pin(process, SERVER + "," + GENERATOR);
        }
    }

    /// Puts it back on its own core.
    public void giveServers(CpuTime measured) throws IOException, InterruptedException {
        for (ProcessHandle process : measured.processes()) {
            pin(process, SERVER);
        }
    }

    private void pinOurselves(String cores) throws IOException, InterruptedException {
        pin(ProcessHandle.current(), cores);
    }

    private void pin(ProcessHandle process, String cores) throws IOException, InterruptedException {
        if (!separate) {
            return;
        }
        Process pinning = new ProcessBuilder("taskset", "-acp", cores, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // A thread that ends meanwhile is counted as a failure; the others are pinned all the same.
        if (!pinning.waitFor(10, TimeUnit.SECONDS)) {
            throw new IOException("taskset does not answer");
        }
    }

    /// One sentence for the report.
    public String inWords() {
        return separate
                ? "server (with its database) on core " + SERVER + ", generator on core " + GENERATOR + ", by taskset"
                : "server and generator share the cores: there is no taskset here, or only one core";
    }
}
