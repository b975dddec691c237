package nl.soepsteen.platform.collection;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was last read from the folder, per slug.
@Component
class ImportedFiles {

    private static final String ALL = "select slug, digest from imported_file";

    private static final String ONE = "select digest from imported_file where slug = :slug";

    private static final String NOTE = """
            insert into imported_file (slug, digest, imported_at) values (:slug, :digest, now())
            on conflict (slug) do update set digest = excluded.digest, imported_at = excluded.imported_at""";

    private final JdbcClient jdbc;

    ImportedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Digest of the file last imported, by slug.
    Map<String, String> digests() {
        return jdbc
                .sql(ALL)
                .query((row, i) -> Map.entry(row.getString("slug"), row.getString("digest")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Digest of the file last imported for this slug, or empty.
    Optional<String> digest(String slug) {
        return jdbc.sql(ONE).param("slug", slug).query(String.class).optional();
    }

    void note(String slug, String digest) {
        jdbc.sql(NOTE).param("slug", slug).param("digest", digest).update();
    }
}
