package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.SavedQueries;
import nl.soepsteen.index.SearchRequest;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;

/// Keeps questions in memory, by what the rarest part of each needs. A document is read once, as an index of its own;
/// only the questions that it has a trait of are asked of it.
public final class MemoryQueries implements SavedQueries {

    static {
        IndexSearcher.setMaxClauseCount(IndexView.MOST_CLAUSES);
    }

    private static final Analyzer ANALYZER = Documents.analyzer();

    private final Map<String, StrictQuery> queries = new HashMap<>();
    private final Map<Needs.Trait, Set<String>> byTrait = new HashMap<>();
    private final Set<String> always = new LinkedHashSet<>();
    private int asked;

    @Override
    public synchronized void put(String id, SearchRequest request) {
        StrictQuery query = StrictQuery.of(request);
        if (query.equals(queries.get(id))) {
            return;
        }
        remove(id);
        queries.put(id, query);
        if (query.needs().traits().isEmpty()) {
            always.add(id);
        }
        query.needs()
                .traits()
                .forEach(trait -> byTrait.computeIfAbsent(trait, _ -> new LinkedHashSet<>(2))
                        .add(id));
    }

    @Override
    public synchronized void remove(String id) {
        StrictQuery query = queries.remove(id);
        if (query == null) {
            return;
        }
        always.remove(id);
        query.needs().traits().forEach(trait -> byTrait.computeIfPresent(trait, (_, ids) -> without(id, ids)));
    }

    @SuppressWarnings("NullAway") // null takes the trait away, which is what computeIfPresent is for
    private static Set<String> without(String id, Set<String> ids) {
        ids.remove(id);
        return ids.isEmpty() ? null : ids;
    }

    @Override
    public synchronized int size() {
        return queries.size();
    }

    /// How many questions the last document was asked, for measuring.
    synchronized int asked() {
        return asked;
    }

    @Override
    public synchronized Set<String> matching(IndexDocument document) {
        Set<String> matching = new LinkedHashSet<>();
        if (queries.isEmpty()) {
            return matching;
        }
        try {
            MemoryIndex one = MemoryIndex.fromDocument(Documents.toAsk(document), ANALYZER);
            IndexSearcher searcher = one.createSearcher();
            Set<String> candidates = new LinkedHashSet<>(always);
            new Traits(document, searcher.getIndexReader())
                    .forEach(trait -> candidates.addAll(byTrait.getOrDefault(trait, Set.of())));
            asked = candidates.size();
            for (String id : candidates) {
                StrictQuery query = queries.get(id);
                if (query != null && searcher.count(query.query()) > 0) {
                    matching.add(id);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read from anywhere
        }
        return matching;
    }
}
