package nl.soepsteen.platform.picture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which pages show which pictures. A picture is public exactly as long as a public page shows it.
@Component
public class PagePictures {

    private static final String SHOWN_NO_MORE = """
            delete from page_picture where publication = :page and picture <> all (cast(cast(:pictures as text[]) as uuid[]))""";

    /// Of somebody else only what everybody sees already, unless an editor decides: who knows the address
    /// of a picture that was taken away must not be able to show it again. What comes from a file, an
    /// administrator put there.
    private static final String SHOW = """
            insert into page_picture (publication, picture)
            select :page, picture.id from picture
            where picture.id = any (cast(cast(:pictures as text[]) as uuid[]))
              and (cast(:by as uuid) is null
                   or picture.owner = :by
                   or exists (select 1 from person where person.id = :by and person.role in ('EDITOR', 'ADMIN'))
                   or %s)
            on conflict do nothing""".formatted(Pictures.IS_PUBLIC);

    private final JdbcClient jdbc;

    PagePictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notes what a page shows, in the transaction that gives it its text.
    ///
    /// @param page id of the publication
    /// @param markdown its whole present text
    /// @param by who gave it that text, or null when it came from a file
    public void note(UUID page, String markdown, @Nullable UUID by) {
        String[] pictures =
                PicturePaths.in(markdown).stream().map(UUID::toString).toArray(String[]::new);
        jdbc.sql(SHOWN_NO_MORE).param("page", page).param("pictures", pictures).update();
        if (pictures.length > 0) {
            jdbc.sql(SHOW)
                    .param("page", page)
                    .param("pictures", pictures)
                    .param("by", by)
                    .update();
        }
    }
}
