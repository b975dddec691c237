package nl.soepsteen.platform.savedsearch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.changelog.ChangeLogReader.Batch;
import nl.soepsteen.platform.changelog.ChangeLogReader.Change;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.search.SearchKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks every kept search of every page that changed, once per system: what matched and how far this came are confirmed
/// together, by one node at a time. Doing it twice changes nothing.
@Component
class Matching {

    private static final int AT_ONCE = 100;

    /// How long search on this node may lag before another node is left to do it: whoever is told must find it.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration BRING_BACK_WITHIN = Duration.ofDays(1);

    /// A search that came while following had passed its position is caught up by going back.
    private static final String POSITION = """
            select number, least(number, (select min(position) from saved_search
                                          where not caught_up and removed_at is null)) as begin,
                   exists (select from saved_search where not caught_up and removed_at is null) as behind
            from saved_search_position""";

    private static final String HOLD =
            "select number from saved_search_position where number = :number for update skip locked";

    /// Asked again of each: it may be gone since this node looked.
    private static final String MATCHED = """
            insert into saved_search_match (saved_search, subject, found_at)
            select saved_search.id, found.subject, :at
            from unnest(:searches, :subjects) as found (search, subject)
            join saved_search on saved_search.id = found.search and saved_search.removed_at is null
            order by 1, 2
            on conflict do nothing""";

    private static final String GONE = """
            update saved_search_match set gone = not subject = any(:there)
            where subject = any(:changed) and found_at is not null and gone = (subject = any(:there))""";

    private static final String CAUGHT_UP = """
            update saved_search set caught_up = true
            where not caught_up and removed_at is null and id = any(:asked) and position >= :begin""";

    private static final String MOVE = "update saved_search_position set number = :end";

    private static final String PURGE = "delete from saved_search where removed_at < :before";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ChangeLogReader log;
    private final SearchKinds kinds;
    private final Search search;
    private final Registry registry;
    private final Clock clock;

    Matching(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ChangeLogReader log,
            SearchKinds kinds,
            Search search,
            Registry registry,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.log = log;
        this.kinds = kinds;
        this.search = search;
        this.registry = registry;
        this.clock = clock;
    }

    /// @param number where following has come
    /// @param begin where to go on
    /// @param behind whether a search came since
    private record Place(long number, long begin, boolean behind) {}

    /// What was found: as long as each other, a search and what answers it.
    private record Found(List<Long> searches, List<String> subjects) {}

    /// @return false when there was nothing to do, or another node is doing it
    boolean matchSome() {
        Place place = jdbc.sql(POSITION)
                .query((row, _) -> new Place(row.getLong("number"), row.getLong("begin"), row.getBoolean("behind")))
                .single();
        Batch batch = log.after(place.begin(), AT_ONCE);
        if (batch.end() <= place.begin() && !place.behind()) {
            return false;
        }
        if (!search.reflects(batch.end(), PATIENCE)) {
            return false;
        }
        Set<Long> asked = registry.refresh();
        List<IndexDocument> documents = asked.isEmpty() ? List.of() : documents(batch);
        Found found = ask(documents);
        @Nullable Boolean done = transaction.execute(_ -> write(place, batch, asked, documents, found));
        return Boolean.TRUE.equals(done);
    }

    private List<IndexDocument> documents(Batch batch) {
        registry.understand();
        return kinds.load(batch.changes().stream().map(Change::subject).toList());
    }

    private Found ask(List<IndexDocument> documents) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (IndexDocument document : documents) {
            for (Long id : registry.matching(document)) {
                found.searches().add(id);
                found.subjects().add(document.id());
            }
        }
        return found;
    }

    private boolean write(Place place, Batch batch, Set<Long> asked, List<IndexDocument> documents, Found found) {
        boolean ours = jdbc.sql(HOLD)
                .param("number", place.number())
                .query(Long.class)
                .optional()
                .isPresent();
        if (!ours) {
            return false;
        }
        if (!found.searches().isEmpty()) {
            jdbc.sql(MATCHED)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("searches", found.searches().toArray(Long[]::new))
                    .param("subjects", found.subjects().toArray(String[]::new))
                    .update();
        }
        if (!asked.isEmpty()) {
            note(batch, documents);
            jdbc.sql(CAUGHT_UP)
                    .param("asked", asked.toArray(Long[]::new))
                    .param("begin", place.begin())
                    .update();
        }
        jdbc.sql(MOVE).param("end", Math.max(batch.end(), place.begin())).update();
        return true;
    }

    private void note(Batch batch, List<IndexDocument> documents) {
        Set<String> there = new HashSet<>();
        documents.forEach(document -> there.add(document.id()));
        jdbc.sql(GONE)
                .param("there", there.toArray(String[]::new))
                .param(
                        "changed",
                        batch.changes().stream()
                                .map(change -> change.subject().toString())
                                .toArray(String[]::new))
                .update();
    }

    /// Forgets what can no longer be brought back.
    void purge() {
        jdbc.sql(PURGE)
                .param("before", Timestamp.from(clock.instant().minus(BRING_BACK_WITHIN)))
                .update();
    }
}
