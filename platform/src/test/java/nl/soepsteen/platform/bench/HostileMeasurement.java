package nl.soepsteen.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.GeneratedPart;
import nl.soepsteen.platform.bench.corpus.Corpus;
import nl.soepsteen.platform.bench.hostile.HostileQuestions;
import nl.soepsteen.platform.bench.hostile.HostileReport;
import nl.soepsteen.platform.bench.hostile.HostileRun;
import nl.soepsteen.platform.bench.load.Cores;
import org.junit.jupiter.api.Test;

/// `./soepsteen bench vijandig`. Not part of the tests, because a speed is no assertion; `HostileQuestionsTest` asks a
/// few hundred of the same questions there.
class HostileMeasurement {

    private static final int QUESTIONS = 100_000;
    private static final int FEW_QUESTIONS = 2_000;
    private static final int WARM_UP = 2_000;

    @Test
    void hostileQuestions() throws Exception {
        boolean small = Boolean.getBoolean("bench.klein");
        Scale scale = small ? Scale.SMALL : Scale.FULL;
        int questions = small ? FEW_QUESTIONS : QUESTIONS;
        Path jar = Path.of("target/soepsteen.jar").toAbsolutePath();
        assertThat(jar).as("made by: mvn -DskipTests package").exists();
        Cores cores = Cores.here();
        Corpus corpus = new Corpus(Vocabulary.shipped());
        try (WorkFolder folder = WorkFolder.create();
                Server site = Server.start(jar, folder.path(), cores)) {
            SearchSpeed.fill(site, corpus, scale.smallest(), cores);
            HostileRun run = new HostileRun(site.port(), new HostileQuestions(corpus));
            run.warmUp(questions, small ? WARM_UP / 10 : WARM_UP);
            run.ask(questions);
            String report = new HostileReport(run).of(questions, scale.smallest(), cores.inWords(), scale.complete());
            System.out.println(report);
            Files.writeString(Path.of("target/vijandig.md"), report);
            if (Boolean.getBoolean("bench.noteer")) {
                new GeneratedPart(Path.of("../docs/search.md"), "hostile").write(report);
            }
        }
    }
}
