package nl.soepsteen.platform.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.soepsteen.platform.bench.Figures.Throughput;
import nl.soepsteen.platform.bench.load.Asked;
import nl.soepsteen.platform.bench.load.Cores;
import nl.soepsteen.platform.bench.load.CpuTime;
import nl.soepsteen.platform.bench.load.HttpLoad;
import nl.soepsteen.platform.bench.load.Outcome;
import org.jspecify.annotations.Nullable;

/// One of several servers that are measured in turns, so that what the machine does meanwhile strikes all alike.
final class Turn {

    private final Rival what;
    private final int port;
    private final List<Asked> asked;
    private final CpuTime cpu;
    private @Nullable Outcome outcome;
    private Duration spent = Duration.ZERO;

    /// @param what is asked for
    /// @param port of the server
    /// @param asked in turn, again and again
    /// @param cpu of the server
    Turn(Rival what, int port, List<Asked> asked, CpuTime cpu) {
        this.what = what;
        this.port = port;
        this.asked = asked;
        this.cpu = cpu;
    }

    Rival what() {
        return what;
    }

    /// See [HttpMeasuring#warmUp].
    void warmUp(Scale scale, Cores cores) throws IOException, InterruptedException {
        HttpMeasuring.warmUp(HttpLoad.of(port, asked, HttpMeasuring.FEW_CONNECTIONS), scale, cores, cpu);
    }

    /// Asks without a pause, and adds what that gives to what earlier turns gave.
    void measure(Duration during) throws IOException {
        Duration before = cpu.now();
        Outcome now = load(during);
        spent = spent.plus(cpu.now().minus(before));
        outcome = outcome == null ? now : outcome.plus(now);
    }

    /// A load of its own for each turn: servers close connections that rest while others have theirs.
    private Outcome load(Duration during) throws IOException {
        try (HttpLoad load = HttpLoad.of(port, asked, HttpMeasuring.CONNECTIONS)) {
            Outcome now = load.closed(during);
            HttpMeasuring.requireGood(what, now);
            return now;
        }
    }

    /// What all turns gave together.
    Throughput throughput(int documents) {
        if (outcome == null) {
            throw new IllegalStateException(what + " was not measured");
        }
        return Throughput.of(what, documents, outcome, spent);
    }
}
