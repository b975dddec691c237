package nl.soepsteen.platform.bench.hostile;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import nl.soepsteen.platform.bench.hostile.HostileRun.Reached;
import nl.soepsteen.platform.bench.hostile.HostileRun.Slow;
import nl.soepsteen.platform.bench.hostile.HostileRun.Tally;

/// What hostile questions did to a site, as Markdown for `docs/search.md`.
///
/// @param run that is over
public record HostileReport(HostileRun run) {

    private static final Duration LONGEST = Duration.ofMillis(250);
    private static final int SHOWN = 10;

    /// @param questions put
    /// @param documents in the site
    /// @param cores in words
    /// @param complete false for a small run, whose times mean nothing
    public String of(int questions, int documents, String cores, boolean complete) throws IOException {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "Made on %s by `./soepsteen bench vijandig`: %,d questions at the search page, every ninth at the other addresses too, %,d documents, %s.%n",
                LocalDate.now(ZoneId.of("Europe/Amsterdam")),
                questions,
                documents,
                cores));
        if (!complete) {
            out.append("\n**A small run: it shows that everything works; its times mean nothing.**\n");
        }
        aims(out);
        tallies(out);
        slowest(out);
        return out.toString();
    }

    private void aims(StringBuilder out) {
        int errors = run.tallies().values().stream()
                .mapToInt(tally -> tally.count(500, 599))
                .sum();
        out.append('\n');
        row(out, "aim", "asked", "measured");
        row(out, "---", "---", "---:");
        row(out, "errors of the site (5xx)", "0", judged(Integer.toString(errors), errors == 0));
        row(
                out,
                "slowest answer",
                "≤ 250 ms",
                judged(millis(run.longest().toNanos()), run.longest().compareTo(LONGEST) <= 0));
        row(
                out,
                "questions with a field's name that find more than their words, of " + run.fieldsAsked(),
                "0",
                judged(Integer.toString(run.reached().size()), run.reached().isEmpty()));
        run.reached().stream().limit(SHOWN).forEach(it -> reached(out, it));
    }

    private static void reached(StringBuilder out, Reached it) {
        row(out, "`" + it.question().shortened() + "`", "≤ " + it.words(), Long.toString(it.found()));
    }

    private void tallies(StringBuilder out) {
        out.append('\n');
        row(out, "address", "answered", "refused (400)", "other", "no answer", "p50", "p99", "p99.9", "max");
        row(out, "---", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:");
        run.tallies().forEach((path, tally) -> tally(out, path, tally));
    }

    private static void tally(StringBuilder out, String path, Tally tally) {
        int all = tally.count(0, 999);
        int known = tally.count(200, 200) + tally.count(400, 400) + tally.count(0, 0);
        row(
                out,
                "`" + path + "`",
                Integer.toString(tally.count(200, 200)),
                Integer.toString(tally.count(400, 400)),
                Integer.toString(all - known),
                Integer.toString(tally.count(0, 0)),
                millis(tally.latencies().getValueAtPercentile(50)),
                millis(tally.latencies().getValueAtPercentile(99)),
                millis(tally.latencies().getValueAtPercentile(99.9)),
                millis(tally.latencies().getMaxValue()));
    }

    private void slowest(StringBuilder out) throws IOException {
        out.append("\nThe ten slowest, and the best of three more tries:\n\n");
        row(out, "took", "again", "address", "status", "kind", "question");
        row(out, "---:", "---:", "---", "---:", "---", "---");
        for (Slow slow : run.slowest()) {
            row(
                    out,
                    millis(slow.nanos()),
                    millis(slow.again()),
                    "`" + slow.path() + "`",
                    Integer.toString(slow.status()),
                    slow.question().kind().inWords(),
                    "`" + slow.question().shortened() + "`");
        }
    }

    private static String judged(String value, boolean reached) {
        return reached ? value : "**" + value + ", missed**";
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    private static void row(StringBuilder out, String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
