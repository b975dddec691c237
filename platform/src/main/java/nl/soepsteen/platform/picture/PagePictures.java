package nl.soepsteen.platform.picture;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which pages show which pictures. A picture is public exactly as long as a public page shows it.
@Component
public class PagePictures {

    private final JdbcClient jdbc;

    PagePictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notes what a page shows, in the transaction that gives it its text.
    ///
    /// @param page id of the publication
    /// @param markdown its whole present text
    public void note(UUID page, String markdown) {
        jdbc.sql("delete from page_picture where publication = :page")
                .param("page", page)
                .update();
        Set<UUID> pictures = PicturePaths.in(markdown);
        if (pictures.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into page_picture (publication, picture)
                        select :page, cast(mentioned as uuid) from unnest(string_to_array(:pictures, ',')) as mentioned""")
                .param("page", page)
                .param("pictures", pictures.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .update();
    }
}
