package nl.soepsteen.platform.relevance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's full text with its configuration `dutch`; a long text counts a little less. Weighing titles higher made
/// it worse.
final class PostgresSystem implements SearchSystem {

    private static final String TABLE = "create temp table doc (slug text primary key, words tsvector not null)";

    private static final String INSERT = "insert into doc (slug, words) values (?, to_tsvector('dutch', ?))";

    private static final String SEARCH = """
            with asked as (select %s as query)
            select slug from doc, asked where words @@ query order by ts_rank(words, query, 1) desc, slug limit ?""";

    private static final String SEARCH_ALL_WORDS = SEARCH.formatted("websearch_to_tsquery('dutch', ?)");

    private static final String SEARCH_ANY_WORD =
            SEARCH.formatted("replace(plainto_tsquery('dutch', ?)::text, ' & ', ' | ')::tsquery");

    private final Connection connection;
    private final boolean generous;

    /// @param connection closed with this, and the table with it
    /// @param generous any word will do, metadata is searched too, and accents do not matter
    PostgresSystem(Connection connection, boolean generous, List<RivalDocument> documents) throws SQLException {
        this.connection = connection;
        this.generous = generous;
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (RivalDocument document : documents) {
                insert.setString(1, document.slug());
                insert.setString(2, generous ? folded(document.textAndMetadata()) : document.text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public String name() {
        return generous ? "PostgreSQL, any word + metadata" : "PostgreSQL";
    }

    @Override
    public List<String> search(String text, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(generous ? SEARCH_ANY_WORD : SEARCH_ALL_WORDS)) {
            select.setString(1, generous ? folded(text) : text);
            select.setInt(2, most);
            List<String> slugs = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    slugs.add(rows.getString(1));
                }
            }
            return slugs;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /// Without accents, as the extension `unaccent` does it, which the embedded server does not carry.
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
