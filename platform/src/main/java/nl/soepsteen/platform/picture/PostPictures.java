package nl.soepsteen.platform.picture;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which contributions to conversations show which pictures. A picture is public as long as a public one
/// shows it.
@Component
public class PostPictures {

    /// Of somebody else only what everybody sees already, see [PagePictures].
    private static final String SHOW = """
            insert into post_picture (post, picture)
            select :post, picture.id from picture
            where picture.id = any (cast(cast(:pictures as text[]) as uuid[]))
              and (picture.owner = :by or %s)
            on conflict do nothing""".formatted(Pictures.IS_PUBLIC);

    private final JdbcClient jdbc;

    PostPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notes what a contribution shows, in the transaction that gives it its text.
    ///
    /// @param by who gave it that text
    public void note(UUID post, String markdown, UUID by) {
        jdbc.sql("delete from post_picture where post = :post")
                .param("post", post)
                .update();
        put(post, markdown, by);
    }

    /// Notes what a new contribution shows, in the transaction that puts it.
    ///
    /// @param by who wrote it
    public void put(UUID post, String markdown, UUID by) {
        String[] pictures =
                PicturePaths.in(markdown).stream().map(UUID::toString).toArray(String[]::new);
        if (pictures.length > 0) {
            jdbc.sql(SHOW)
                    .param("post", post)
                    .param("pictures", pictures)
                    .param("by", by)
                    .update();
        }
    }
}
