package nl.soepsteen.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.soepsteen.platform.bench.rival.Nginx;
import org.junit.jupiter.api.Test;

/// `./soepsteen bench`. Not part of the tests, because a speed is no assertion.
class BenchMeasurement {

    private static final String BEGIN = "<!-- figures -->\n";
    private static final String END = "<!-- end of figures -->\n";

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
            note(report, Path.of("../docs/benchmarks.md"));
        }
    }

    private static String report(Scale scale, Benchmark benchmark) throws Exception {
        return new Report(scale, benchmark.figures())
                .of(Machine.inWords(benchmark.postgres()), benchmark.cores().inWords(), benchmark.elapsed());
    }

    private static void write(String report) throws IOException {
        Files.writeString(Path.of("target/benchmark.md"), report);
    }

    private static void note(String report, Path file) throws Exception {
        String page = Files.readString(file);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        Files.writeString(file, page.substring(0, from) + "\n" + report + "\n" + page.substring(to));
    }
}
