package nl.soepsteen.platform.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What still has to be judged: documents without a grade that some system has among its first ten. In the order of
/// the alphabet, so that nobody who judges can see which system found what.
final class Pool {

    private Pool() {}

    /// @param lookedAt pairs that need no judgment any more
    static List<String> of(Trial trial, Set<String> lookedAt) {
        List<String> lines = new ArrayList<>();
        for (JudgedQuery query : trial.queries()) {
            Set<String> found = new TreeSet<>();
            for (String system : trial.systems()) {
                List<String> hits = trial.hits(system, query);
                found.addAll(hits.subList(0, Math.min(hits.size(), Metrics.GAINING)));
            }
            found.stream()
                    .filter(slug -> query.grade(slug) == 0)
                    .map(slug -> line(query, slug))
                    .filter(line -> !lookedAt.contains(line))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String line(JudgedQuery query, String slug) {
        return query.text() + "\t" + slug;
    }
}
