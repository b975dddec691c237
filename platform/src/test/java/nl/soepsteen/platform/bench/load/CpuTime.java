package nl.soepsteen.platform.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Processor time that processes took, with everything they started.
///
/// @param roots the processes
public record CpuTime(List<ProcessHandle> roots) {

    private static final Duration LOOKED_AT = Duration.ofSeconds(2);
    private static final int MOST_TRIES = 300;

    public CpuTime {
        roots = List.copyOf(roots);
    }

    /// All of them that run now.
    List<ProcessHandle> processes() {
        return roots.stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .distinct()
                .toList();
    }

    /// Waits until these processes have next to nothing to do: an index that was just filled goes on merging, and a
    /// database tidying up, and neither belongs to what is measured next.
    public void awaitRest() throws InterruptedException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Duration before = now();
            Thread.sleep(LOOKED_AT);
            if (now().minus(before).compareTo(LOOKED_AT.dividedBy(20)) < 0) {
                return;
            }
        }
        throw new IllegalStateException("The processes do not come to rest");
    }

    /// So far.
    public Duration now() {
        return processes().stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
