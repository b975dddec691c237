package nl.soepsteen.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.soepsteen.platform.GeneratedPart;
import nl.soepsteen.platform.bench.rival.Nginx;
import org.junit.jupiter.api.Test;

/// `./soepsteen bench`. Not part of the tests, because a speed is no assertion.
class BenchMeasurement {

    @Test
    void everythingInOneRun() throws Exception {
        Scale scale = Boolean.getBoolean("bench.klein") ? Scale.SMALL : Scale.FULL;
        Path jar = Path.of("target/soepsteen.jar").toAbsolutePath();
        assertThat(jar).as("made by: mvn -DskipTests package").exists();
        assertThat(Nginx.program()).as(Nginx.HOW_TO_INSTALL).isPresent();
        Benchmark benchmark = new Benchmark(scale, jar, partly -> write(report(scale, partly)));
        benchmark.run();
        String report = report(scale, benchmark);
        System.out.println(report);
        write(report);
        if (Boolean.getBoolean("bench.noteer")) {
            new GeneratedPart(Path.of("../docs/benchmarks.md"), "figures").write(report);
        }
    }

    private static String report(Scale scale, Benchmark benchmark) throws Exception {
        return new Report(scale, benchmark.figures())
                .of(Machine.inWords(benchmark.postgres()), benchmark.cores().inWords(), benchmark.elapsed());
    }

    private static void write(String report) throws IOException {
        Files.writeString(Path.of("target/benchmark.md"), report);
    }
}
