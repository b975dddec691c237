package nl.soepsteen.platform.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.soepsteen.content.document.Place;
import nl.soepsteen.platform.bench.corpus.Corpus;
import nl.soepsteen.platform.bench.corpus.Story;
import nl.soepsteen.platform.place.NamedPlace;
import nl.soepsteen.platform.place.PlacePath;

/// Publishes a corpus by writing the rows that publishing writes, in one transaction: the product's own way, one
/// transaction a page, would take the better part of an hour.
final class Loading {

    private static final int BATCH = 500;

    private static final String PUBLICATION = """
            insert into publication (id, version, kind, slug, title, markdown, created_at, changed_at)
            select id, 0, kind, slug, title, markdown, changed, changed
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                as row (id, kind, slug, title, markdown, changed)""";

    private static final String PLACE = "insert into place (path, name) values (?, ?) on conflict (path) do nothing";

    private static final String HISTORY = """
            insert into changelog_history (number, id, server)
            select nextval('changelog_number'), gen_random_uuid(), changelog_server()
            where changelog_server() is distinct from
                  (select server from changelog_history order by number desc limit 1)""";

    private static final String CHANGES = """
            insert into changelog (subject, number)
            select 'publication:' || id, nextval('changelog_number') from publication
            where 'publication:' || id not in (select subject from changelog)""";

    private static final String HINT = "select pg_notify('changelog', '')";

    private Loading() {}

    /// Returns as soon as the pages are published; the index does not hold them yet.
    static void publish(Corpus corpus, int count, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        places(corpus, connection);
        try (PreparedStatement insert = connection.prepareStatement(PUBLICATION)) {
            List<Story> batch = new ArrayList<>(BATCH);
            for (Iterator<Story> stories = corpus.stories(count).iterator(); stories.hasNext(); ) {
                batch.add(stories.next());
                if (batch.size() == BATCH || !stories.hasNext()) {
                    insert(batch, insert);
                    batch.clear();
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(HISTORY);
            statement.executeUpdate(CHANGES);
            statement.execute(HINT);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /// As PostgreSQL does by itself after some minutes.
    static void tidy(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze publication, place, changelog");
        }
    }

    private static void insert(List<Story> batch, PreparedStatement insert) throws SQLException {
        array(1, "uuid", batch, Story::id, insert);
        array(2, "text", batch, story -> story.document().kind().name(), insert);
        array(3, "text", batch, story -> story.document().slug().value(), insert);
        array(4, "text", batch, story -> story.document().title(), insert);
        array(5, "text", batch, Story::markdown, insert);
        array(6, "text", batch, story -> story.changedAt().toString(), insert);
        insert.executeUpdate();
    }

    private static void array(
            int parameter, String type, List<Story> batch, Function<Story, Object> value, PreparedStatement insert)
            throws SQLException {
        Object[] values = batch.stream().map(value).toArray();
        insert.setArray(parameter, insert.getConnection().createArrayOf(type, values));
    }

    private static void places(Corpus corpus, Connection connection) throws SQLException {
        Set<String> seen = new TreeSet<>();
        try (PreparedStatement insert = connection.prepareStatement(PLACE)) {
            for (Place place : corpus.places()) {
                for (NamedPlace named : PlacePath.allOf(place)) {
                    if (seen.add(named.path().value())) {
                        insert.setString(1, named.path().value());
                        insert.setString(2, named.name());
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }
}
