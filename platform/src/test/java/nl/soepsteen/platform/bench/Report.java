package nl.soepsteen.platform.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.soepsteen.platform.bench.Figures.Step;
import nl.soepsteen.platform.bench.Figures.Throughput;
import nl.soepsteen.platform.bench.load.Outcome;

/// Figures as Markdown, for `docs/benchmarks.md`.
final class Report {

    private final Scale scale;
    private final Figures figures;
    private final StringBuilder out = new StringBuilder();

    Report(Scale scale, Figures figures) {
        this.scale = scale;
        this.figures = figures;
    }

    String of(String machine, String cores, Duration elapsed) {
        line("Made on %s by `./soepsteen bench` in %d min %d s, %s, %s."
                .formatted(
                        LocalDate.now(ZoneId.of("Europe/Amsterdam")),
                        elapsed.toMinutes(),
                        elapsed.toSecondsPart(),
                        machine,
                        cores));
        if (!scale.complete()) {
            line("");
            line("**A small run: it shows that everything works; its figures mean nothing.**");
        }
        aims();
        throughputs();
        openLoop();
        profiles();
        return out.toString();
    }

    private void aims() {
        title("Aims");
        row("aim", "asked", heading(scale.smallest()), heading(scale.largest()));
        row("---", "---", "---", "---");
        ratio("(b) search port : (a) bare Lucene", 0.9, Rival.PORT, Rival.BARE_LUCENE);
        ratio("(c) search page : (a) bare Lucene", 0.6, Rival.SEARCH_PAGE, Rival.BARE_LUCENE);
        ratio("(c) search page : (f) PostgreSQL", 4, Rival.SEARCH_PAGE, Rival.POSTGRES);
        ratio("(d) reading page : (e) nginx (reach for 0.35)", 0.25, Rival.READING_PAGE, Rival.NGINX);
        ratio("(a) the product's query : (a0) a plain one, bare", 0, Rival.BARE_LUCENE, Rival.PLAIN_LUCENE);
        row("(d) p99 at 500/s", "≤ 20 ms", "", promised());
        double documents = (double) scale.largest() / scale.smallest();
        row("documents", "", "1", number(documents));
        growth("(b) time per question grows no faster", documents, grown(Rival.PORT));
        growth("(c) time per question grows no faster", documents, grown(Rival.SEARCH_PAGE));
        growth("(g) time to index everything, live", documents * 1.1, documents * grown(Rival.INDEX_LIVE));
        growth("index on disk", documents * 1.1, grownIndex());
        line("");
        line("Index on disk: " + bytesEach() + ".");
    }

    private String bytesEach() {
        List<String> each = new ArrayList<>();
        figures.indexBytes()
                .forEach((documents, bytes) -> each.add(
                        String.format(Locale.ROOT, "%,d bytes per document with %,d", bytes / documents, documents)));
        return String.join(", ", each);
    }

    /// Not a number while the run has not come to both sizes.
    private double grown(Rival what) {
        if (!figures.has(what, scale.smallest()) || !figures.has(what, scale.largest())) {
            return Double.NaN;
        }
        return figures.throughput(what, scale.smallest()).perSecond()
                / figures.throughput(what, scale.largest()).perSecond();
    }

    private double grownIndex() {
        Long small = figures.indexBytes().get(scale.smallest());
        Long large = figures.indexBytes().get(scale.largest());
        return small == null || large == null ? Double.NaN : (double) large / small;
    }

    private void growth(String aim, double most, double grown) {
        row(aim, "≤ " + number(most), "1", Double.isNaN(grown) ? "" : judged(grown, grown <= most));
    }

    private void ratio(String aim, double asked, Rival ours, Rival theirs) {
        List<String> cells = new ArrayList<>(List.of(aim, asked == 0 ? "" : "≥ " + number(asked)));
        for (int documents : List.of(scale.smallest(), scale.largest())) {
            if (figures.has(ours, documents) && figures.has(theirs, documents)) {
                double ratio = figures.throughput(ours, documents).perSecond()
                        / figures.throughput(theirs, documents).perSecond();
                cells.add(judged(ratio, ratio >= asked));
            } else {
                cells.add("");
            }
        }
        row(cells.toArray(String[]::new));
    }

    private String promised() {
        return figures.steps().stream()
                .filter(step -> step.what() == Rival.READING_PAGE && step.rate() == Benchmark.PROMISED_RATE)
                .findFirst()
                .map(step -> {
                    double p99 = step.outcome().millis(0.99);
                    return judged(p99, p99 <= 20 && step.outcome().keptUp());
                })
                .orElse("");
    }

    private static String judged(double value, boolean reached) {
        return reached ? number(value) : "**" + number(value) + ", missed**";
    }

    private void throughputs() {
        title("What one core gives");
        line(
                "Closed loop: the next question comes when one is answered. Processor time is that of the processes measured,"
                        + " with the database. Milliseconds in (c), (d) and (e) include waiting for the other connections.");
        line("");
        row("", "what", "documents", "per second", "processor time each", "p50", "p99", "kB each");
        row("---", "---", "---:", "---:", "---:", "---:", "---:", "---:");
        for (Rival what : Rival.values()) {
            figures.throughputs().stream().filter(it -> it.what() == what).forEach(this::throughput);
        }
    }

    private void throughput(Throughput it) {
        row(
                it.what().letter(),
                it.what().inWords(),
                heading(it.documents()),
                number(it.perSecond()),
                number(it.cpuMillis()) + " ms",
                it.p50() == 0 ? "" : number(it.p50()) + " ms",
                it.p99() == 0 ? "" : number(it.p99()) + " ms",
                it.kilobytes() == 0 ? "" : number(it.kilobytes()));
    }

    private void openLoop() {
        title("Open loop");
        line("Questions fall due at random moments at the given rate, whatever the server does; latency counts from the"
                + " moment a question fell due. A server keeps up when it answers at least 98 % within the stretch.");
        line("");
        row("", "documents", "rate", "answered", "p50", "p90", "p99", "max", "processor time each", "keeps up");
        row("---", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---");
        figures.steps().forEach(this::step);
    }

    private void step(Step step) {
        Outcome outcome = step.outcome();
        row(
                step.what().letter(),
                heading(step.documents()),
                number(step.rate()) + "/s",
                number(outcome.perSecond()) + "/s",
                number(outcome.millis(0.5)) + " ms",
                number(outcome.millis(0.9)) + " ms",
                number(outcome.millis(0.99)) + " ms",
                number(outcome.millis(1)) + " ms",
                number(step.cpuMillis()) + " ms",
                outcome.keptUp() ? "yes" : "no");
    }

    private void profiles() {
        title("Where the time goes");
        line("Samples of processor time in the application, under full load with " + heading(scale.largest())
                + " documents; garbage collection and compilation of code are not in them.");
        figures.profiles().forEach((what, profile) -> {
            line("");
            row(what, "part of samples");
            row("---", "---:");
            profile.samples().forEach((part, samples) -> row(part, percent(samples, profile)));
            line("");
            List<String> top = new ArrayList<>();
            for (Map.Entry<String, Integer> it : profile.top().entrySet()) {
                top.add("`" + it.getKey() + "` " + percent(it.getValue(), profile));
            }
            line("Most often on top: " + String.join(", ", top) + ".");
        });
    }

    private static String percent(int samples, Profile profile) {
        return Math.round(100.0 * samples / Math.max(1, profile.total())) + " %";
    }

    private static String heading(int documents) {
        return String.format(Locale.ROOT, "%,d", documents);
    }

    static String number(double value) {
        String format = value >= 1_000 ? "%,.0f" : value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    private void title(String text) {
        line("");
        line("### " + text);
        line("");
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
