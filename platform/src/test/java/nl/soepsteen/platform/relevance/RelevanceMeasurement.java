package nl.soepsteen.platform.relevance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.soepsteen.platform.GeneratedPart;
import org.junit.jupiter.api.Test;

/// `./soepsteen relevantie`. Not part of the tests: [RelevanceTest] holds on to what was reached.
class RelevanceMeasurement {

    @Test
    void oneRun() throws Exception {
        Trial trial = Trial.run();
        String pool = System.getProperty("relevantie.pool", "");
        if (!pool.isEmpty()) {
            List<String> lines = Pool.of(trial, TestSet.lookedAt());
            Files.write(Path.of(pool), lines);
            System.out.println("Nog te beoordelen: " + lines.size() + " paren, in " + pool);
            return;
        }
        String report =
                new Report(trial, Boolean.getBoolean("relevantie.slechtste") ? Share.TUNE : Share.REPORT).markdown();
        System.out.println(report);
        if (Boolean.getBoolean("relevantie.noteer")) {
            new GeneratedPart(Path.of("../docs/search.md"), "relevance").write(report);
        }
    }
}
