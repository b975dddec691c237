package nl.soepsteen.platform.picture;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pictures in the database, in the transaction of who puts them: on every node at once, and in every copy
/// that is made.
@Component
class DatabasePictures implements PictureStore {

    private final JdbcClient jdbc;

    DatabasePictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(UUID picture, byte[] bytes) {
        jdbc.sql("insert into picture_bytes (picture, bytes) values (:picture, :bytes) on conflict do nothing")
                .param("picture", picture)
                .param("bytes", bytes)
                .update();
    }

    @Override
    public Optional<byte[]> get(UUID picture) {
        return jdbc.sql("select bytes from picture_bytes where picture = :picture")
                .param("picture", picture)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    @Override
    public void delete(UUID picture) {
        jdbc.sql("delete from picture_bytes where picture = :picture")
                .param("picture", picture)
                .update();
    }
}
