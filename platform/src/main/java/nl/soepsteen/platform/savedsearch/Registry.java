package nl.soepsteen.platform.savedsearch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Lexicon;
import nl.soepsteen.index.SavedQueries;
import nl.soepsteen.index.lucene.MemoryQueries;
import nl.soepsteen.platform.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All kept searches of the system in the memory of this node. For one thread.
@Component
class Registry {

    private static final String VERSION = "select version from saved_search_registry";

    private static final String IDS = "select id, version from saved_search where removed_at is null";

    private static final String QUERIES = "select id, query from saved_search where id = any(:ids)";

    private final JdbcClient jdbc;
    private final KeptQueries kept;
    private final Search search;
    private final SavedQueries queries = new MemoryQueries();
    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, Long> versions = new HashMap<>();
    private long version = -1;
    private @Nullable Lexicon lexicon;

    Registry(JdbcClient jdbc, KeptQueries kept, Search search) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.search = search;
    }

    /// Takes in what came and went since the last time.
    ///
    /// @return the searches that are here now
    Set<Long> refresh() {
        long present = jdbc.sql(VERSION).query(Long.class).single();
        if (present != version) {
            load();
            version = present; // what came between the two is loaded once more
        }
        return Set.copyOf(versions.keySet());
    }

    private void load() {
        Map<Long, Long> there = new HashMap<>();
        jdbc.sql(IDS).query(row -> {
            there.put(row.getLong("id"), row.getLong("version"));
        });
        Set<Long> gone = new HashSet<>(versions.keySet());
        gone.removeAll(there.keySet());
        gone.forEach(id -> {
            texts.remove(id);
            queries.remove(id.toString());
        });
        Long[] changed = there.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(versions.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toArray(Long[]::new);
        Map<Long, String> came = new HashMap<>();
        jdbc.sql(QUERIES).param("ids", changed).query(row -> {
            came.put(row.getLong("id"), row.getString("query"));
        });
        texts.putAll(came);
        Lexicon known = lexicon;
        if (known != null) {
            came.forEach((id, query) -> put(id, query, known));
        }
        versions.clear();
        versions.putAll(there);
    }

    /// The searches that this document answers.
    Set<Long> matching(IndexDocument document) {
        return queries.matching(document).stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    /// Words mean something else now when editors changed terms or pages speak of new places: then all are read anew.
    /// To be called before documents are asked for.
    @SuppressWarnings("ReferenceEquality") // a lexicon is the same only when it is one object
    void understand() {
        Lexicon present = search.lexicon();
        if (present != lexicon) {
            texts.forEach((id, query) -> put(id, query, present));
            lexicon = present;
        }
    }

    /// One that asks for what is not known any more finds nothing, until that is known again.
    private void put(Long id, String query, Lexicon known) {
        kept.read(query)
                .ifPresentOrElse(
                        question ->
                                queries.put(id.toString(), question.request().with(known)),
                        () -> queries.remove(id.toString()));
    }
}
