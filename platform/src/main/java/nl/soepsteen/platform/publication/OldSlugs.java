package nl.soepsteen.platform.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Slugs that pages had before they were renamed: each leads to its page for ever, and no other page gets
/// it.
@Component
class OldSlugs {

    private static final String PRESENT = """
            select page.slug from slug_redirect old join publication page on page.id = old.publication
            where old.old_slug = :slug""";

    private static final String KEEP = """
            insert into slug_redirect (old_slug, publication, renamed_at, renamed_by)
            values (:slug, :publication, :at, :by)
            on conflict (old_slug) do update
            set publication = excluded.publication,
                renamed_at = excluded.renamed_at,
                renamed_by = excluded.renamed_by""";

    private final JdbcClient jdbc;

    OldSlugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What the page with this old slug is called now; empty when it is nobody's old slug.
    Optional<Slug> present(Slug slug) {
        return jdbc.sql(PRESENT)
                .param("slug", slug.value())
                .query(String.class)
                .optional()
                .map(Slug::new);
    }

    /// From now on this slug leads to that page.
    void keep(Slug slug, UUID publication, UUID by, Instant at) {
        jdbc.sql(KEEP)
                .param("slug", slug.value())
                .param("publication", publication)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /// A page that somebody renamed.
    record Renamed(String was, Instant at) {}

    /// What this person renamed, the earliest first.
    List<Renamed> by(UUID person) {
        return jdbc.sql("select old_slug, renamed_at from slug_redirect where renamed_by = :person order by renamed_at")
                .param("person", person)
                .query((row, _) -> new Renamed(
                        row.getString("old_slug"),
                        row.getTimestamp("renamed_at").toInstant()))
                .list();
    }

    /// A page gets back a slug that it had before.
    void giveBack(Slug slug) {
        jdbc.sql("delete from slug_redirect where old_slug = :slug")
                .param("slug", slug.value())
                .update();
    }
}
