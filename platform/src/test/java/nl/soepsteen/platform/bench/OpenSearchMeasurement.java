package nl.soepsteen.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.soepsteen.platform.GeneratedPart;
import org.junit.jupiter.api.Test;

/// `./soepsteen bench opensearch`. Not part of the tests, because a speed is no assertion.
class OpenSearchMeasurement {

    @Test
    void besideOpenSearch() throws Exception {
        Scale scale = Boolean.getBoolean("bench.klein") ? Scale.SMALL : Scale.FULL;
        Path jar = Path.of("target/soepsteen.jar").toAbsolutePath();
        assertThat(jar).as("made by: mvn -DskipTests package").exists();
        SearchSpeed speed = new SearchSpeed(scale, jar);
        Figures figures = speed.run();
        String report = new SearchSpeedReport(scale, figures, speed.work())
                .of(speed.machine(), speed.cores().inWords(), speed.elapsed());
        System.out.println(report);
        Files.writeString(Path.of("target/opensearch.md"), report);
        if (Boolean.getBoolean("bench.noteer")) {
            new GeneratedPart(Path.of("../docs/search.md"), "speed").write(report);
        }
    }
}
