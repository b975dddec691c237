package nl.soepsteen.platform.bench.rival;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.platform.bench.corpus.Question;
import org.jspecify.annotations.Nullable;

/// What the site would be without Lucene: PostgreSQL's full text on the same documents, in the same database server.
/// Dutch configuration, weights, a GIN index on the words and one on the facet values, ten headlines, the counts of
/// the same facets, all in one statement. What Lucene keeps between questions (counts over everything) is kept here
/// too. Three words must all be there, where the product asks for two.
public final class PostgresSearch implements AutoCloseable {

    private static final int BATCH = 500;

    private static final String TABLES = """
            drop schema if exists bench cascade;
            create schema bench;
            create table bench.doc (
                id      integer primary key,
                title   text        not null,
                body    text        not null,
                facets  text[]      not null,
                changed timestamptz not null,
                words   tsvector    not null)""";

    private static final String INSERT = """
            insert into bench.doc (id, title, body, facets, changed, words)
            values (?, ?, ?, ?, ?::timestamptz,
                    setweight(to_tsvector('dutch', ?), 'A') || setweight(to_tsvector('dutch', ?), 'B')
                    || setweight(to_tsvector('dutch', ?), 'C') || setweight(to_tsvector('dutch', ?), 'D'))""";

    private static final String INDEXES = """
            create index doc_words on bench.doc using gin (words);
            create index doc_facets on bench.doc using gin (facets);
            create index doc_changed on bench.doc (changed desc);
            create table bench.everything as
                select value, count(*) as count from bench.doc, unnest(facets) as value group by value;
            vacuum analyze bench.doc, bench.everything""";

    private static final String WORDS = """
            with asked as (select websearch_to_tsquery('dutch', ?) as query),
            wide as materialized (
                select id, facets, changed, ts_rank(words, query) as rank from bench.doc, asked where words @@ query),
            found as (select * from wide where facets @> ?),
            best as (select id, rank, changed from found order by %s, id limit 10 offset ?)
            select 1, title, ts_headline('dutch', body, query, 'MaxFragments=3, MaxWords=30, MinWords=10') from best
                join bench.doc using (id), asked
            union all
            select 2, value, count(*)::text from found, unnest(facets) as value group by value
            union all
            select 3, value, count(*)::text from wide, unnest(facets) as value
                where value like ? and facets @> ? group by value
            union all
            select 4, '', count(*)::text from found""";

    private static final String BROWSE = """
            with found as materialized (select id, facets, changed from bench.doc where facets @> ?),
            best as (select id from found order by %s, id limit 10 offset ?)
            select 1, title, null from best join bench.doc using (id)
            union all
            select 2, value, count(*)::text from found, unnest(facets) as value group by value
            union all
            select 3, value, count::text from bench.everything where value like ?
            union all
            select 4, '', count(*)::text from found""";

    private static final String EVERYTHING = """
            with best as (select id from bench.doc order by %s, id limit 10 offset ?)
            select 1, title, null from best join bench.doc using (id)
            union all
            select 2, value, count::text from bench.everything
            union all
            select 4, '', count(*)::text from bench.doc""";

    private final Connection connection;

    /// @param connection closed with this
    public PostgresSearch(Connection connection) throws SQLException {
        this.connection = connection;
        // The embedded server is set up for small questions; give this one room.
        execute("set work_mem = '64MB'");
    }

    /// Fills the tables.
    public void load(Iterator<IndexDocument> documents) throws SQLException {
        execute(TABLES);
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int id = 0;
            while (documents.hasNext()) {
                add(++id, documents.next(), insert);
                if (id % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        for (String statement : INDEXES.split(";", -1)) {
            execute(statement);
        }
    }

    private void add(int id, IndexDocument document, PreparedStatement insert) throws SQLException {
        List<String> facets = new ArrayList<>();
        document.facets().forEach((facet, values) -> values.forEach(value -> facets.add(value(facet, value))));
        StringBuilder headings = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (IndexDocument.Section section : document.sections()) {
            headings.append(section.heading()).append('\n');
            body.append(section.text()).append('\n');
        }
        insert.setInt(1, id);
        insert.setString(2, document.title());
        insert.setString(3, body.toString());
        insert.setArray(4, connection.createArrayOf("text", facets.toArray()));
        insert.setString(5, document.changedAt().toString());
        insert.setString(6, document.title());
        insert.setString(7, String.join(" ", document.keywords()) + " " + String.join(" ", document.labels()));
        insert.setString(8, document.summary() + " " + headings);
        insert.setString(9, body.toString());
        insert.addBatch();
    }

    /// What a result page needs.
    public record Answer(long total, List<String> titles, int facetValues) {}

    public Answer search(Question question) throws SQLException {
        String order = question.newest() || question.text().isEmpty() ? "changed desc" : "rank desc";
        int skip = (question.page() - 1) * Question.SIZE;
        List<Object> parameters = new ArrayList<>();
        String sql;
        if (!question.text().isEmpty()) {
            sql = WORDS;
            parameters.addAll(List.of(question.text(), chosen(question, null), skip));
            parameters.addAll(List.of(sideways(question), chosen(question, first(question))));
        } else if (!question.chosen().isEmpty()) {
            sql = BROWSE;
            parameters.addAll(List.of(chosen(question, null), skip, sideways(question)));
        } else {
            sql = EVERYTHING;
            parameters.add(skip);
        }
        try (PreparedStatement select = connection.prepareStatement(sql.formatted(order))) {
            for (int i = 0; i < parameters.size(); i++) {
                bind(i + 1, parameters.get(i), select);
            }
            return read(select);
        }
    }

    private void bind(int at, Object parameter, PreparedStatement select) throws SQLException {
        if (parameter instanceof String[] array) {
            select.setArray(at, connection.createArrayOf("text", array));
        } else {
            select.setObject(at, parameter);
        }
    }

    private static Answer read(PreparedStatement select) throws SQLException {
        List<String> titles = new ArrayList<>();
        long total = 0;
        int values = 0;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                switch (rows.getInt(1)) {
                    case 1 -> titles.add(rows.getString(2));
                    case 4 -> total = Long.parseLong(rows.getString(3));
                    default -> values++;
                }
            }
        }
        return new Answer(total, titles, values);
    }

    private static Facet first(Question question) {
        return question.chosen().keySet().stream().findFirst().orElse(Facet.KIND);
    }

    /// Of the facet that was chosen in, what other values would give; nothing when none was.
    private static String sideways(Question question) {
        return question.chosen().isEmpty() ? "" : first(question).parameter() + ":%";
    }

    private static String[] chosen(Question question, @Nullable Facet except) {
        return question.chosen().entrySet().stream()
                .filter(it -> it.getKey() != except)
                .map(it -> value(it.getKey(), it.getValue()))
                .toArray(String[]::new);
    }

    private static String value(Facet facet, String value) {
        return facet.parameter() + ":" + value;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
