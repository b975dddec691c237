package nl.soepsteen.platform.relevance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A trial as Markdown: the figures of one share, systems beside each other.
final class Report {

    private static final int WORST = 25;
    private static final int SHOWN = 6;

    private final Trial trial;
    private final Share share;
    private final StringBuilder out = new StringBuilder();

    Report(Trial trial, Share share) {
        this.trial = trial;
        this.share = share;
    }

    /// What is measured, with its heading.
    private enum Measure {
        NDCG("nDCG@10"),
        RECIPROCAL_RANK("MRR"),
        RECALL("recall@20"),
        EMPTY("Queries without any hit");

        private final String heading;

        Measure(String heading) {
            this.heading = heading;
        }

        String of(Metrics metrics) {
            return switch (this) {
                case NDCG -> number(metrics.ndcg());
                case RECIPROCAL_RANK -> number(metrics.reciprocalRank());
                case RECALL -> number(metrics.recall());
                case EMPTY -> Math.round(metrics.empty() * 100) + " %";
            };
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
    }

    /// The tables; of the share that is not reported also the queries that went worst.
    String markdown() {
        line("Made on %s by `./soepsteen relevantie%s`: the %s queries of `%s` over %d documents; %s."
                .formatted(
                        LocalDate.now(ZoneId.of("Europe/Amsterdam")),
                        share == Share.REPORT ? "" : " slechtste",
                        size(inShare()),
                        share,
                        trial.documents(),
                        trial.versions()));
        for (Measure measure : Measure.values()) {
            table(measure);
        }
        if (share == Share.TUNE) {
            worst();
        }
        return out.toString();
    }

    private void table(Measure measure) {
        title(measure.heading);
        row("", "queries", trial.systems());
        row("---", "---:", trial.systems().stream().map(_ -> "---:").toList());
        row("**all**", size(inShare()), values(measure, inShare()));
        for (Category category : Category.values()) {
            Predicate<JudgedQuery> which = inShare().and(query -> query.category() == category);
            row(category.key(), size(which), values(measure, which));
        }
    }

    private List<String> values(Measure measure, Predicate<JudgedQuery> which) {
        return trial.systems().stream()
                .map(system -> measure.of(trial.metrics(system, which)))
                .toList();
    }

    private Predicate<JudgedQuery> inShare() {
        return query -> query.share() == share;
    }

    private String size(Predicate<JudgedQuery> which) {
        return Long.toString(trial.queries().stream().filter(which).count());
    }

    /// Of the product, for whoever tunes it. Numbers in brackets are grades.
    private void worst() {
        String product = trial.systems().getFirst();
        title("Worst queries of " + product);
        trial.queries().stream()
                .filter(inShare())
                .sorted(Comparator.comparingDouble(
                        query -> trial.metrics(product, query).ndcg()))
                .limit(WORST)
                .forEach(query -> {
                    List<String> hits = trial.hits(product, query);
                    line("- %s (%s), nDCG@10 %s"
                            .formatted(
                                    query.text(),
                                    query.category().key(),
                                    Measure.NDCG.of(trial.metrics(product, query))));
                    line("  - came first: " + list(query, hits));
                    line("  - should have: " + wanted(query, hits));
                });
    }

    private static String list(JudgedQuery query, List<String> hits) {
        return hits.isEmpty()
                ? "nothing"
                : hits.stream()
                        .limit(SHOWN)
                        .map(slug -> "%s (%d)".formatted(slug, query.grade(slug)))
                        .collect(Collectors.joining(", "));
    }

    private static String wanted(JudgedQuery query, List<String> hits) {
        return query.ideal().stream()
                .limit(SHOWN)
                .map(slug -> "%s (%d, %s)".formatted(slug, query.grade(slug), place(slug, hits)))
                .collect(Collectors.joining(", "));
    }

    private static String place(String slug, List<String> hits) {
        return IntStream.range(0, hits.size())
                .filter(rank -> hits.get(rank).equals(slug))
                .mapToObj(rank -> "came " + (rank + 1))
                .findFirst()
                .orElse("not there");
    }

    private void title(String text) {
        line("");
        line("### " + text);
        line("");
    }

    private void row(String first, String second, List<String> rest) {
        List<String> cells = new ArrayList<>(List.of(first, second));
        cells.addAll(rest);
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
