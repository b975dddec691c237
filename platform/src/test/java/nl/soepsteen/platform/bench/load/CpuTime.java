package nl.soepsteen.platform.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Processor time that processes took, with everything they started.
///
/// @param roots the processes
public record CpuTime(List<ProcessHandle> roots) {

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

    /// So far.
    public Duration now() {
        return processes().stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
