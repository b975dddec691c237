package nl.soepsteen.platform.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every text that pages had. Nothing is ever changed here: an old text that comes back is a new version.
@Component
public class Versions {

    private static final String COLUMNS = "select number, markdown, made_at, made_by, reason from page_version";

    private static final String ADD = """
            insert into page_version (publication, number, markdown, made_at, made_by, reason)
            select :publication, coalesce(max(number), 0) + 1, :markdown, :at, :by, :reason
            from page_version where publication = :publication""";

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notes the text that a page just got, in the transaction that gives it. Two at once cannot happen: the page's own
    /// version number lets one of them through.
    void add(UUID publication, String markdown, Instant at, @Nullable UUID by, @Nullable String reason) {
        jdbc.sql(ADD)
                .param("publication", publication)
                .param("markdown", markdown)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    /// All texts of a page, the latest first.
    public List<PageVersion> of(SubjectId page) {
        return jdbc.sql(COLUMNS + " where publication = :page order by number desc")
                .param("page", page.id())
                .query((row, _) -> version(row))
                .list();
    }

    /// Number of the present one; 0 for a page that has none.
    public int latest(SubjectId page) {
        return jdbc.sql("select coalesce(max(number), 0) from page_version where publication = :page")
                .param("page", page.id())
                .query(Integer.class)
                .single();
    }

    /// One of them.
    public Optional<PageVersion> find(SubjectId page, int number) {
        return jdbc.sql(COLUMNS + " where publication = :page and number = :number")
                .param("page", page.id())
                .param("number", number)
                .query((row, _) -> version(row))
                .optional();
    }

    private static PageVersion version(ResultSet row) throws SQLException {
        return new PageVersion(
                row.getInt("number"),
                row.getString("markdown"),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("made_by", UUID.class),
                row.getString("reason"));
    }
}
