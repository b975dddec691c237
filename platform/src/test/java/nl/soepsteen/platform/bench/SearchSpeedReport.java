package nl.soepsteen.platform.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.soepsteen.platform.bench.Figures.Throughput;

/// How fast search is beside OpenSearch and bare Lucene, as Markdown for `docs/search.md`.
///
/// @param scale of the run
/// @param figures of the run, for its smallest corpus
/// @param work what the answers held, of those that were looked into
record SearchSpeedReport(Scale scale, Figures figures, Map<Rival, WorkDone> work) {

    private static final List<Rival> WAYS = List.of(Rival.OPENSEARCH, Rival.OPENSEARCH_PLAIN, Rival.OPENSEARCH_EQUAL);

    String of(String machine, String cores, Duration elapsed) {
        StringBuilder out = new StringBuilder();
        out.append("Made on %s by `./soepsteen bench opensearch` in %d min %d s, %s documents, %s, %s.\n"
                .formatted(
                        LocalDate.now(ZoneId.of("Europe/Amsterdam")),
                        elapsed.toMinutes(),
                        elapsed.toSecondsPart(),
                        String.format(Locale.ROOT, "%,d", scale.smallest()),
                        machine,
                        cores));
        if (!scale.complete()) {
            out.append("\n**A small run: it shows that everything works; its figures mean nothing.**\n");
        }
        ratios(out);
        throughputs(out);
        work(out);
        return out.toString();
    }

    private void ratios(StringBuilder out) {
        out.append('\n');
        row(out, "ratio", "asked", "answers per second", "processor time the other way round");
        row(out, "---", "---", "---:", "---:");
        for (Rival way : WAYS) {
            ratio(out, "≥ 1, reach for 2", Rival.SEARCH_PAGE, way);
        }
        for (Rival way : WAYS) {
            ratio(out, "", Rival.SEARCH_JSON, way);
        }
        ratio(out, "", Rival.BARE_LUCENE, Rival.PLAIN_LUCENE);
        ratio(out, "", Rival.PORT, Rival.BARE_LUCENE);
    }

    private void ratio(StringBuilder out, String asked, Rival ours, Rival theirs) {
        Throughput one = figures.throughput(ours, scale.smallest());
        Throughput other = figures.throughput(theirs, scale.smallest());
        double perSecond = one.perSecond() / other.perSecond();
        String judged = asked.isEmpty() || perSecond >= 1 ? "" : ", missed";
        row(
                out,
                "(%s) %s : (%s) %s".formatted(ours.letter(), ours.inWords(), theirs.letter(), theirs.inWords()),
                asked,
                Report.number(perSecond) + judged,
                Report.number(other.cpuMillis() / one.cpuMillis()));
    }

    private void throughputs(StringBuilder out) {
        out.append('\n');
        row(out, "", "what", "answers per second", "processor time each", "p50", "p99", "kB each");
        row(out, "---", "---", "---:", "---:", "---:", "---:", "---:");
        Stream.of(Rival.values())
                .filter(what -> figures.has(what, scale.smallest()))
                .map(what -> figures.throughput(what, scale.smallest()))
                .forEach(it -> row(
                        out,
                        it.what().letter(),
                        it.what().inWords(),
                        Report.number(it.perSecond()),
                        Report.number(it.cpuMillis()) + " ms",
                        Report.number(it.p50()) + " ms",
                        Report.number(it.p99()) + " ms",
                        it.kilobytes() == 0 ? "" : Report.number(it.kilobytes())));
    }

    private void work(StringBuilder out) {
        out.append("\nWhat an answer holds, averaged over the questions:\n\n");
        row(out, "", "what", "hits found", "hits shown", "of these with marks in the text", "facet values counted");
        row(out, "---", "---", "---:", "---:", "---:", "---:");
        work.forEach((what, done) -> row(
                out,
                what.letter(),
                what.inWords(),
                Report.number(done.hits()),
                Report.number(done.shown()),
                Report.number(done.marked()),
                Report.number(done.facetValues())));
    }

    private static void row(StringBuilder out, String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
