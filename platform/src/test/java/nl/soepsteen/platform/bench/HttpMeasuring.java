package nl.soepsteen.platform.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.soepsteen.platform.bench.Figures.Step;
import nl.soepsteen.platform.bench.Figures.Throughput;
import nl.soepsteen.platform.bench.load.Cores;
import nl.soepsteen.platform.bench.load.CpuTime;
import nl.soepsteen.platform.bench.load.HttpLoad;
import nl.soepsteen.platform.bench.load.Outcome;

/// Measures one kind of page of one server: warm up, step the rate up until the server cannot keep up, then see what it
/// gives when it always has something to do.
///
/// @param scale of the run
/// @param figures where results go
/// @param cores that the server may use both of while it warms up
record HttpMeasuring(Scale scale, Figures figures, Cores cores) {

    /// More would only wait: there is one core to answer them.
    static final int CONNECTIONS = 16;

    /// For warming up: what compiles Java's code has the same core, and with many waiting it would hardly get its turn.
    static final int FEW_CONNECTIONS = 2;

    private static final List<Double> PARTS_OF_CAPACITY = List.of(0.5, 0.7, 0.8, 0.9, 1.0, 1.1);

    /// @param what is asked for
    /// @param documents in the corpus
    /// @param port of the server
    /// @param addresses asked for in turn
    /// @param cpu of the server
    /// @param fixedRates rates per second that are measured whatever the capacity is
    void measure(Rival what, int documents, int port, List<String> addresses, CpuTime cpu, List<Integer> fixedRates)
            throws IOException, InterruptedException {
        warmUp(new HttpLoad(port, addresses, FEW_CONNECTIONS), scale, cores, cpu);
        try (HttpLoad load = new HttpLoad(port, addresses, CONNECTIONS)) {
            double capacity = load.closed(stretch()).perSecond();
            for (int rate : fixedRates) {
                step(what, documents, rate, load, cpu);
            }
            for (double part : PARTS_OF_CAPACITY) {
                if (!step(what, documents, part * capacity, load, cpu)) {
                    break;
                }
            }
            Duration before = cpu.now();
            Outcome outcome = load.closed(stretch().multipliedBy(2));
            figures.add(Throughput.of(what, documents, outcome, cpu.now().minus(before)));
            requireGood(what, outcome);
            if (!outcome.allCompressed()) {
                throw new IOException("Answers of %s came without compression".formatted(what));
            }
        }
    }

    /// Lets a server compile and fill what it keeps; counts for nothing.
    static void warmUp(HttpLoad load, Scale scale, Cores cores, CpuTime server)
            throws IOException, InterruptedException {
        try (load) {
            cores.giveBoth(server);
            load.warmUp(Duration.ofSeconds(scale.warmUp()));
        } finally {
            cores.giveServers(server);
        }
    }

    /// @throws IOException when not every answer was 200
    static void requireGood(Rival what, Outcome outcome) throws IOException {
        if (outcome.failed() > 0) {
            throw new IOException("%d answers of %s were not 200".formatted(outcome.failed(), what));
        }
    }

    private boolean step(Rival what, int documents, double rate, HttpLoad load, CpuTime cpu) throws IOException {
        Duration before = cpu.now();
        Outcome outcome = load.open(rate, stretch());
        double each = cpu.now().minus(before).toNanos()
                / 1e6
                / Math.max(1, outcome.latencies().getTotalCount());
        figures.add(new Step(what, documents, rate, outcome, each));
        return outcome.keptUp();
    }

    private Duration stretch() {
        return Duration.ofSeconds(scale.stretch());
    }

    /// Samples where the time goes, under a load of its own, so that sampling slows down no figure.
    Profile profile(Server server, List<String> addresses, Path folder) throws IOException, InterruptedException {
        try (HttpLoad load = new HttpLoad(server.port(), addresses, CONNECTIONS)) {
            Profile.start(server.pid());
            load.closed(stretch().multipliedBy(2));
            return Profile.stop(server.pid(), folder.resolve("samples.jfr"));
        }
    }
}
