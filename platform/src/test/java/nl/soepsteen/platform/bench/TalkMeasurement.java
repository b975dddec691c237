package nl.soepsteen.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.soepsteen.platform.GeneratedPart;
import nl.soepsteen.platform.bench.load.Cores;
import nl.soepsteen.platform.bench.talk.Begun;
import nl.soepsteen.platform.bench.talk.TalkRun;
import nl.soepsteen.platform.bench.talk.TalkScale;
import org.junit.jupiter.api.Test;

/// `./soepsteen bench gesprekken`. Not part of the tests, because a speed is no assertion; that nothing is
/// lost or doubled is one, also here.
class TalkMeasurement {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;

    @Test
    void conversations() throws Exception {
        TalkScale scale = Boolean.getBoolean("bench.klein") ? TalkScale.SMALL : TalkScale.FULL;
        Path jar = Path.of("target/soepsteen.jar").toAbsolutePath();
        assertThat(jar).as("made by: mvn -DskipTests package").exists();
        Cores shared = new Cores(false); // all of it, with this, on two cores: as the issue asks
        try (WorkFolder folder = WorkFolder.create();
                Server site = Server.start(
                        jar,
                        folder.path(),
                        shared,
                        "--soepsteen.formulier.minimum=PT0S",
                        "--soepsteen.bijdragen.per-minuut=100000")) { // eight clients speak for all
            TalkRun run = new TalkRun(scale, site.port(), site.database());
            run.prepare(Begun.of(site.database(), Collections.nCopies(2 * scale.conversations(), 1)));
            Duration before = site.cpu().now();
            TalkRun.Result result = run.talk();
            Duration spent = site.cpu().now().minus(before);
            assertThat(result.failures()).isEmpty();
            site.cpu().awaitRest();
            StringBuilder speeds = new StringBuilder();
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                double ours = run.posting(CLIENTS, scale.stretch());
                double bare = run.bare(folder.path(), CLIENTS, scale.stretch());
                ratios[round] = ours / bare;
                speeds.append("| %d | %.0f | %.0f | %.2f |%n".formatted(round + 1, ours, bare, ours / bare));
            }
            Arrays.sort(ratios);
            List<Long> lengths = Begun.of(site.database(), List.of(scale.shortLength(), scale.longLength()));
            String opening = opening(site, scale, lengths);
            String report = report(scale, result, spent, speeds.toString(), ratios[ROUNDS / 2], opening);
            System.out.println(report);
            Files.writeString(Path.of("target/gesprekken.md"), report);
            assertThat(result.kept()).isEqualTo(scale.posts());
            assertThat(result.different()).isEqualTo(scale.posts());
            assertThat(result.disorder()).isZero();
            if (Boolean.getBoolean("bench.noteer")) {
                new GeneratedPart(Path.of("../docs/benchmarks.md"), "conversations").write(report);
            }
        }
    }

    /// Medians in milliseconds of opening a page, in turns.
    private static String opening(Server site, TalkScale scale, List<Long> conversations) throws Exception {
        int turns = scale.complete() ? 600 : 60;
        String brief = "/gesprekken/" + conversations.getFirst() + "/meting";
        String lengthy = "/gesprekken/" + conversations.getLast() + "/meting";
        List<String> addresses = List.of(
                brief,
                lengthy,
                brief + "?bijdrage=" + (scale.shortLength() - 1),
                lengthy + "?bijdrage=" + (scale.longLength() - 1));
        double[][] times = new double[addresses.size()][turns];
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < addresses.size(); i++) {
                String address = addresses.get(i);
                long begin = System.nanoTime();
                HttpResponse<String> page = site.http().get(address);
                long took = System.nanoTime() - begin;
                assertThat(page.statusCode()).isEqualTo(200);
                times[i][turn] = took / 1e6;
            }
        }
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < addresses.size(); i += 2) {
            double small = median(times[i]);
            double large = median(times[i + 1]);
            table.append("| %s | %.1f ms | %.1f ms | %.2f |%n"
                    .formatted(i == 0 ? "from the beginning" : "deep link to the last", small, large, large / small));
        }
        return table.toString();
    }

    /// Of the later half: by then the machine is warm.
    private static double median(double[] times) {
        double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static String report(
            TalkScale scale, TalkRun.Result result, Duration spent, String speeds, double ratio, String opening)
            throws Exception {
        return String.format(
                Locale.ROOT,
                """
                Made by `./soepsteen bench gesprekken` on %s; site, database, load and all on these cores together.%s

                %,d readers in %d conversations look every %d s; %,d contributions in %d s (%.1f a second):

                | what | p50 | p99 | slowest | asked |
                |---|---|---|---|---|
                | posting, from the moment when it should be sent | %.0f ms | %.0f ms | %.0f ms | p99 ≤ 250 ms |
                | the same in the %d s before that, just after a start | %.0f ms | %.0f ms | %.0f ms | |
                | appearing for the others, from sending | %.1f s | %.1f s | %.1f s | p99 ≤ 5 s |

                Others on the same host took %.1f%% of this machine's processor time meanwhile, %.0f%% in the worst second \
                (steal in `/proc/stat`).

                Kept %,d of %,d, %,d different: none lost, none doubled. Readers who saw numbers out of order or missed one: %d. \
                They looked %,d times, heard %,d times that nothing was new, and saw %,d contributions. Site and database \
                took %.0f%% of one core.

                Posting at 8 clients beside `pgbench` with the same inserts in the same database:

                | round | posting a second | pgbench a second | ratio |
                |---|---|---|---|
                %s
                Median ratio **%.2f** (asked 0.20, reach for 0.30).

                Opening a conversation of %d beside one of %,d, medians in turns:

                | what | short | long | ratio |
                |---|---|---|---|
                %s""",
                Machine.inWords("18"),
                scale.complete()
                        ? ""
                        : "\n\n**A small run: it shows that everything works; its figures mean nothing.**",
                scale.people(),
                scale.conversations(),
                scale.every().toSeconds(),
                scale.posts(),
                scale.during().toSeconds(),
                scale.posts() / (double) scale.during().toSeconds(),
                result.posting().half(),
                result.posting().nearlyAll(),
                result.posting().slowest(),
                scale.during().toSeconds() / TalkRun.REHEARSED,
                result.atFirst().half(),
                result.atFirst().nearlyAll(),
                result.atFirst().slowest(),
                result.appearing().half() / 1000,
                result.appearing().nearlyAll() / 1000,
                result.appearing().slowest() / 1000,
                100 * result.stolen().mean(),
                100 * result.stolen().worst(),
                result.kept(),
                scale.posts(),
                result.different(),
                result.disorder(),
                result.asked(),
                result.nothingNew(),
                result.seen(),
                100.0 * spent.toMillis() / scale.during().toMillis() / (1 + 1.0 / TalkRun.REHEARSED),
                speeds,
                ratio,
                scale.shortLength(),
                scale.longLength(),
                opening);
    }
}
