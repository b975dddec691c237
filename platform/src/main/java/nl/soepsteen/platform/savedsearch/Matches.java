package nl.soepsteen.platform.savedsearch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.platform.search.SearchKinds;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/// What came to answer kept searches: for lists, and for whoever writes the mail about it.
@Service
public class Matches {

    private static final String FOUND = """
            select id, name, subject, found_at, seen_at
            from saved_search_match join saved_search on saved_search.id = saved_search_match.saved_search
            where person = :person and removed_at is null and found_at is not null and not gone""";

    private static final String LATEST_FIRST = " order by found_at desc, id, subject limit :most";

    private static final String OF_ONE = FOUND + " and id = :id" + LATEST_FIRST;

    private static final String BETWEEN =
            FOUND + " and told = 'DIGEST' and found_at > :after and found_at <= :until" + LATEST_FIRST;

    private static final String UNMAILED = FOUND + " and told = 'DIGEST' and mailed_at is null" + LATEST_FIRST;

    private static final String SEEN = """
            update saved_search_match set seen_at = :at
            where saved_search = (select id from saved_search where id = :id and person = :person)
              and found_at <= :until and seen_at is null""";

    private static final String MAILED = """
            update saved_search_match set mailed_at = :at
            from unnest(:searches, :subjects) as mailed (search, subject)
            where saved_search = mailed.search and saved_search_match.subject = mailed.subject and mailed_at is null
              and saved_search in (select id from saved_search where person = :person)""";

    private final JdbcClient jdbc;
    private final SearchKinds kinds;
    private final Clock clock;

    Matches(JdbcClient jdbc, SearchKinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// What one search found, the latest first.
    ///
    /// @param most how many at most
    public List<Match> of(UUID person, long search, int most) {
        return read(jdbc.sql(OF_ONE).param("person", person).param("id", search).param("most", most));
    }

    /// What all searches found that somebody wants to hear of by mail, after one moment and not after another, the
    /// latest first. A page that several searches found is there for each.
    ///
    /// A match that is being confirmed while this is asked may lie before `until` and be missed; [#unmailed] misses
    /// none.
    ///
    /// @param most how many at most
    public List<Match> found(UUID person, Instant after, Instant until, int most) {
        return read(jdbc.sql(BETWEEN)
                .param("person", person)
                .param("after", Timestamp.from(after))
                .param("until", Timestamp.from(until))
                .param("most", most));
    }

    /// The same of all that was not in a mail yet.
    ///
    /// @param most how many at most
    public List<Match> unmailed(UUID person, int most) {
        return read(jdbc.sql(UNMAILED).param("person", person).param("most", most));
    }

    /// These were in a mail: in the transaction that puts it in the outbox.
    public void mailed(UUID person, Collection<Match> matches) {
        jdbc.sql(MAILED)
                .param("person", person)
                .param("at", Timestamp.from(clock.instant()))
                .param("searches", matches.stream().map(Match::search).toArray(Long[]::new))
                .param("subjects", matches.stream().map(Match::subject).toArray(String[]::new))
                .update();
    }

    /// Somebody saw what one of their searches found up to a moment.
    public void seen(UUID person, long search, Instant until) {
        jdbc.sql(SEEN)
                .param("person", person)
                .param("id", search)
                .param("until", Timestamp.from(until))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private record Row(long search, String name, String subject, Instant at, boolean seen) {}

    private List<Match> read(StatementSpec statement) {
        List<Row> rows = statement
                .query((row, _) -> new Row(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("subject"),
                        row.getTimestamp("found_at").toInstant(),
                        row.getTimestamp("seen_at") != null))
                .list();
        Map<String, IndexDocument> documents = new HashMap<>();
        kinds.load(rows.stream()
                        .map(Row::subject)
                        .distinct()
                        .map(SubjectId::parse)
                        .toList())
                .forEach(document -> documents.put(document.id(), document));
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(documents.get(row.subject())).map(document -> match(row, document)))
                .toList();
    }

    private Match match(Row row, IndexDocument document) {
        return new Match(
                row.search(),
                row.name(),
                row.subject(),
                document.title(),
                kinds.address(document.values(Facet.KIND).getFirst(), document.slug()),
                document.summary(),
                row.at(),
                row.seen());
    }
}
