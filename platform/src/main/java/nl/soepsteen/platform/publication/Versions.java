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

/// Every text that pages had. None is ever changed: an old text that comes back is a new version. They go only with who
/// wrote the page, when they leave and take it along.
@Component
public class Versions {

    private static final String COLUMNS = "select number, made_at, made_by, former_member, reason from page_version";

    private static final String ADD = """
            insert into page_version (publication, number, markdown, made_at, made_by, reason)
            select :publication, coalesce(max(number), 0) + 1, :markdown, :at, :by, :reason
            from page_version where publication = :publication""";

    private static final String MADE_BY = """
            select page.slug, page.title, made.publication, made.number, made.made_at, made.made_by, made.former_member,
                   made.reason
            from page_version made join publication page on page.id = made.publication
            where made.made_by = :person order by page.slug, made.number""";

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

    /// The whole file of one of them.
    public Optional<String> text(SubjectId page, int number) {
        return jdbc.sql("select markdown from page_version where publication = :page and number = :number")
                .param("page", page.id())
                .param("number", number)
                .query((row, _) -> row.getString("markdown"))
                .optional();
    }

    /// Every text that somebody made, of whatever page, by slug and number.
    List<Made> madeBy(UUID person) {
        return jdbc.sql(MADE_BY)
                .param("person", person)
                .query((row, _) -> new Made(
                        new SubjectId(Publication.SUBJECT_KIND, row.getObject("publication", UUID.class)),
                        row.getString("slug"),
                        row.getString("title"),
                        version(row)))
                .list();
    }

    /// A text with the page that it is of.
    record Made(SubjectId page, String slug, String title, PageVersion version) {}

    /// Takes away all texts that a page had.
    void erase(UUID publication) {
        jdbc.sql("delete from page_version where publication = :publication")
                .param("publication", publication)
                .update();
    }

    /// From now on it was a former member who made these.
    void loseMaker(UUID person) {
        jdbc.sql("update page_version set former_member = true where made_by = :person")
                .param("person", person)
                .update();
    }

    private static PageVersion version(ResultSet row) throws SQLException {
        return new PageVersion(
                row.getInt("number"),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("made_by", UUID.class),
                row.getBoolean("former_member"),
                row.getString("reason"));
    }
}
