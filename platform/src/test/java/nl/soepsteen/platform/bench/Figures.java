package nl.soepsteen.platform.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.soepsteen.platform.bench.load.Outcome;

/// Everything one run measured.
final class Figures {

    private final List<Throughput> throughputs = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Profile> profiles = new LinkedHashMap<>();
    private final Map<Integer, Long> indexBytes = new LinkedHashMap<>();

    /// As much as one core gives.
    ///
    /// @param what which rival, see [Rival]
    /// @param documents in the corpus
    /// @param perSecond answers or documents
    /// @param cpuMillis processor time each
    /// @param p50 milliseconds in this closed loop; 0 when it says nothing
    /// @param p99 the same
    /// @param kilobytes of an answer over the wire; 0 when it does not go over one
    record Throughput(
            Rival what, int documents, double perSecond, double cpuMillis, double p50, double p99, double kilobytes) {

        static Throughput of(Rival what, int documents, Outcome outcome, Duration cpu) {
            return new Throughput(
                    what,
                    documents,
                    outcome.perSecond(),
                    cpu.toNanos() / 1e6 / Math.max(1, outcome.latencies().getTotalCount()),
                    outcome.millis(0.5),
                    outcome.millis(0.99),
                    outcome.bytesEach() / 1_000);
        }
    }

    /// One rate of the open loop.
    record Step(Rival what, int documents, double rate, Outcome outcome, double cpuMillis) {}

    void add(Throughput throughput) {
        throughputs.add(throughput);
    }

    void add(Step step) {
        steps.add(step);
    }

    void add(String what, Profile profile) {
        profiles.put(what, profile);
    }

    void indexBytes(int documents, long bytes) {
        indexBytes.put(documents, bytes);
    }

    List<Throughput> throughputs() {
        return throughputs;
    }

    List<Step> steps() {
        return steps;
    }

    Map<String, Profile> profiles() {
        return profiles;
    }

    Map<Integer, Long> indexBytes() {
        return indexBytes;
    }

    boolean has(Rival what, int documents) {
        return throughputs.stream().anyMatch(it -> it.what() == what && it.documents() == documents);
    }

    Throughput throughput(Rival what, int documents) {
        return throughputs.stream()
                .filter(it -> it.what() == what && it.documents() == documents)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(what + " of " + documents));
    }
}
