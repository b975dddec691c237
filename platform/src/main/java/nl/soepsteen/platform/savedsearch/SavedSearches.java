package nl.soepsteen.platform.savedsearch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.index.StrictAnswer;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.search.SearchQuestion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps searches for people.
@Service
public class SavedSearches {

    /// Most searches of one person.
    public static final int MOST = 100;

    /// Most pages that a search may find when it is kept.
    public static final int BROADEST = 10_000;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String LOCK_PERSON = "select id from person where id = :person for no key update";

    private static final String SAME =
            "select id from saved_search where person = :person and query = :query and removed_at is null";

    private static final String COUNT =
            "select count(*) from saved_search where person = :person and removed_at is null";

    private static final String INSERT = """
            insert into saved_search (person, name, query, told, saved_at, position, version)
            values (:person, :name, :query, :told, :at, :position, 0) returning id""";

    private static final String KNOWN = """
            insert into saved_search_match (saved_search, subject)
            select :id, subject from unnest(:subjects) as subject""";

    /// Last in its transaction: whoever comes later waits for it, so versions are confirmed in their order.
    private static final String NEXT_VERSION = """
            with next as (update saved_search_registry set version = version + 1 returning version)
            update saved_search set version = next.version from next where id = :id""";

    private static final String LISTED = """
            select id, name, query, told, saved_at,
                   (select count(*) from saved_search_match
                    where saved_search = id and found_at is not null and seen_at is null and not gone) as unseen
            from saved_search where person = :person and removed_at is null""";

    private static final String ALL =
            "select * from (" + LISTED + ") as listed order by unseen > 0 desc, saved_at desc, id desc";

    private static final String ONE = LISTED + " and id = :id";

    private static final String CHANGE = """
            update saved_search set name = :name, told = :told
            where id = :id and person = :person and removed_at is null""";

    /// What changes while it is away is asked when it comes back.
    private static final String REMOVE = """
            update saved_search set removed_at = :at, caught_up = false,
                   position = case when caught_up then (select number from saved_search_position) else position end
            where id = :id and person = :person and removed_at is null""";

    private static final String BRING_BACK = """
            update saved_search set removed_at = null
            where id = :id and person = :person and removed_at is not null""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Search search;
    private final ChangeLogReader log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SavedSearches(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Search search,
            ChangeLogReader log,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.search = search;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    /// A search came, or came back.
    record Came() {}

    /// Keeps a search; what it finds now is not new. When this person keeps the very same already, that one stays as it
    /// is.
    ///
    /// @return its id
    /// @throws TooManySearchesException when they keep [#MOST] others
    /// @throws TooBroadException when it finds more than [#BROADEST] pages
    public long save(UUID person, SearchQuestion question, String name, Told told) {
        // What was confirmed before this moment is no news, also when search has not followed yet.
        search.reflects(log.head(), PATIENCE);
        StrictAnswer known = search.strictly(question, BROADEST);
        if (known.more()) {
            throw new TooBroadException();
        }
        Long id = transaction.execute(_ -> save(person, KeptQueries.of(question), name.strip(), told, known));
        events.publishEvent(new Came());
        return id;
    }

    private long save(UUID person, String query, String name, Told told, StrictAnswer known) {
        jdbc.sql(LOCK_PERSON).param("person", person).query(UUID.class).optional();
        Optional<Long> same = same(person, query);
        if (same.isPresent()) {
            return same.get();
        }
        if (count(person) >= MOST) {
            throw new TooManySearchesException();
        }
        long id = jdbc.sql(INSERT)
                .param("person", person)
                .param("name", name)
                .param("query", query)
                .param("told", told.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("position", known.position().number())
                .query(Long.class)
                .single();
        jdbc.sql(KNOWN)
                .param("id", id)
                .param("subjects", known.ids().toArray(String[]::new))
                .update();
        jdbc.sql(NEXT_VERSION).param("id", id).update();
        return id;
    }

    private Optional<Long> same(UUID person, String query) {
        return jdbc.sql(SAME)
                .param("person", person)
                .param("query", query)
                .query(Long.class)
                .optional();
    }

    private int count(UUID person) {
        return jdbc.sql(COUNT).param("person", person).query(Integer.class).single();
    }

    /// The searches that somebody keeps, those with something new first, then the latest.
    public List<SavedSearch> of(UUID person) {
        return jdbc.sql(ALL)
                .param("person", person)
                .query(SavedSearches::search)
                .list();
    }

    /// One of them; empty when it is not theirs.
    public Optional<SavedSearch> find(UUID person, long id) {
        return jdbc.sql(ONE)
                .param("person", person)
                .param("id", id)
                .query(SavedSearches::search)
                .optional();
    }

    private static SavedSearch search(ResultSet row, int number) throws SQLException {
        return new SavedSearch(
                row.getLong("id"),
                row.getString("name"),
                row.getString("query"),
                Told.valueOf(row.getString("told")),
                row.getTimestamp("saved_at").toInstant(),
                row.getInt("unseen"));
    }

    /// Gives it another name, or changes how its owner hears of it.
    ///
    /// @return false when it is not theirs
    public boolean change(UUID person, long id, String name, Told told) {
        return jdbc.sql(CHANGE)
                        .param("person", person)
                        .param("id", id)
                        .param("name", name.strip())
                        .param("told", told.name())
                        .update()
                == 1;
    }

    /// Keeps it no longer. For a day it can be brought back.
    ///
    /// @return false when it is not theirs
    public boolean remove(UUID person, long id) {
        Instant now = clock.instant();
        return Boolean.TRUE.equals(transaction.execute(_ -> jdbc.sql(REMOVE)
                                .param("person", person)
                                .param("id", id)
                                .param("at", Timestamp.from(now))
                                .update()
                        == 1
                && isNoted(id)));
    }

    /// Keeps it again.
    ///
    /// @return false when it is not there any more
    /// @throws TooManySearchesException when they keep [#MOST] others
    public boolean bringBack(UUID person, long id) {
        boolean back = Boolean.TRUE.equals(transaction.execute(_ -> {
            jdbc.sql(LOCK_PERSON).param("person", person).query(UUID.class).optional();
            if (count(person) >= MOST) {
                throw new TooManySearchesException();
            }
            return jdbc.sql(BRING_BACK).param("person", person).param("id", id).update() == 1 && isNoted(id);
        }));
        events.publishEvent(new Came());
        return back;
    }

    private boolean isNoted(long id) {
        return jdbc.sql(NEXT_VERSION).param("id", id).update() == 1;
    }
}
