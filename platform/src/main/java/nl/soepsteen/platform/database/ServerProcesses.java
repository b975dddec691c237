package nl.soepsteen.platform.database;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The living processes of this database, recognised by the file they execute: it lies in our own database folder, and
/// nobody else runs that. Process numbers alone say nothing: they are used again, and a dead process that its parent
/// has not yet buried keeps its number.
///
/// @param installation whose processes
/// @param patience how long they may take to end
record ServerProcesses(Installation installation, Patience patience) {

    /// @param fast for a shutdown with a checkpoint
    /// @param immediate for one without
    record Patience(Duration fast, Duration immediate) {

        static final Patience NORMAL = new Patience(Duration.ofSeconds(30), Duration.ofSeconds(10));

        /// For tests of the last resort.
        static final Patience SHORT = new Patience(Duration.ofMillis(500), Duration.ofMillis(500));
    }

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcesses.class);
    private static final Duration SIGNAL = Duration.ofSeconds(10);

    private static final Duration KILLED = Duration.ofSeconds(10);

    boolean isOurs(ProcessHandle process) {
        String ours = installation.folder().root() + File.separator + DatabaseFolder.BINARIES_PREFIX;
        return process.info().command().filter(file -> file.startsWith(ours)).isPresent();
    }

    List<ProcessHandle> alive() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    /// Ends them all: a fast shutdown (a checkpoint, nothing to recover), then an immediate one (the next start
    /// recovers), then by force. Confirmed transactions survive each of these. Returns when all are gone.
    ///
    /// @throws DatabaseStartException when one of them cannot be ended
    void end() {
        List<ProcessHandle> living = alive();
        if (living.isEmpty()) {
            return;
        }
        signal(living, "INT");
        if (goneWithin(patience.fast())) {
            return;
        }
        LOG.warn(
                "PostgreSQL stopt niet binnen {} seconden; Soepsteen breekt het af.",
                patience.fast().toSeconds());
        signal(alive(), "QUIT");
        if (goneWithin(patience.immediate())) {
            return;
        }
        alive().forEach(ProcessHandle::destroyForcibly);
        if (!goneWithin(KILLED)) {
            throw new DatabaseStartException("""
                    Een eerdere PostgreSQL (proces %s) in %s laat zich niet stoppen. \
                    Stop dat proces, of start de computer opnieuw.""".formatted(
                            alive().stream()
                                    .map(process -> Long.toString(process.pid()))
                                    .collect(Collectors.joining(", ")),
                            installation.folder().root()));
        }
    }

    /// Signals the oldest of each family only: the postmaster tells its children itself.
    private void signal(List<ProcessHandle> living, String name) {
        Set<Long> numbers = living.stream().map(ProcessHandle::pid).collect(Collectors.toSet());
        for (ProcessHandle process : living) {
            boolean hasParentAmongThem = process.parent()
                    .map(ProcessHandle::pid)
                    .filter(numbers::contains)
                    .isPresent();
            if (!hasParentAmongThem && isOurs(process)) {
                send(name, process);
            }
        }
    }

    private void send(String name, ProcessHandle process) {
        try {
            List<String> words =
                    List.of(installation.binaries().control().toString(), "kill", name, Long.toString(process.pid()));
            // It may have ended by itself just now; whether they are gone is looked at afterwards, not here.
            installation.run(SIGNAL, "", words);
        } catch (IOException e) {
            LOG.warn("Het sein {} aan proces {} is niet aangekomen.", name, process.pid(), e);
        }
    }

    private boolean goneWithin(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (!alive().isEmpty()) {
                if (System.nanoTime() - deadline > 0) {
                    return false;
                }
                try {
                    Thread.sleep(20);
                } catch (InterruptedException _) {
                    // Leaving now would leave a server behind; the deadline keeps this short.
                    interrupted = true;
                }
            }
            return true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
