package nl.soepsteen.platform.relevance;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How good answers are, from 0 to 1; of several queries, the mean.
///
/// @param ndcg normalised discounted cumulative gain of the first ten hits (Järvelin and Kekäläinen, 2002): gain
///     2^grade - 1, divided by log2(rank + 1), against the best order of everything that was judged
/// @param reciprocalRank 1 divided by the rank of the first helpful hit, 0 when there is none
/// @param recall which part of the helpful documents is among the hits. Those with grade 1 do not count: nobody misses
///     what only touches on the question
/// @param empty 1 when nothing at all was found
record Metrics(double ndcg, double reciprocalRank, double recall, double empty) {

    /// Hits that are asked for.
    static final int HITS = 20;

    /// Hits that gain anything.
    static final int GAINING = 10;

    /// @param hits slugs, best first, each once; what lies beyond [#HITS] does not count
    static Metrics of(JudgedQuery query, List<String> hits) {
        List<String> seen = hits.subList(0, Math.min(hits.size(), HITS));
        long wanted = query.grades().keySet().stream().filter(query::isHelpful).count();
        long found = seen.stream().filter(query::isHelpful).count();
        return new Metrics(
                gain(query, seen) / gain(query, query.ideal()),
                IntStream.range(0, seen.size())
                        .filter(rank -> query.isHelpful(seen.get(rank)))
                        .mapToDouble(rank -> 1.0 / (rank + 1))
                        .findFirst()
                        .orElse(0),
                (double) found / wanted,
                hits.isEmpty() ? 1 : 0);
    }

    static Metrics mean(Collection<Metrics> all) {
        return new Metrics(
                mean(all.stream().map(Metrics::ndcg)),
                mean(all.stream().map(Metrics::reciprocalRank)),
                mean(all.stream().map(Metrics::recall)),
                mean(all.stream().map(Metrics::empty)));
    }

    private static double mean(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double gain(JudgedQuery query, List<String> hits) {
        return IntStream.range(0, Math.min(hits.size(), GAINING))
                .mapToDouble(
                        rank -> (Math.pow(2, query.grade(hits.get(rank))) - 1) / (Math.log(rank + 2) / Math.log(2)))
                .sum();
    }
}
