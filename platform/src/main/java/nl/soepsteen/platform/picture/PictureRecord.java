package nl.soepsteen.platform.picture;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The pictures that somebody put in their texts.
@Component
class PictureRecord implements PersonalRecord {

    private static final String OF = """
            select id, extension, width, height, made_at from picture where owner = :owner order by made_at""";

    /// What texts that stay show, stays. Their own drafts are not among those.
    private static final String UNUSED = """
            delete from picture
            where owner = :owner
              and not exists (select 1 from page_picture where page_picture.picture = picture.id)
              and not exists (select 1 from post_picture where post_picture.picture = picture.id)
              and not exists (select 1 from post_version
                              where position(cast(picture.id as text) in post_version.markdown) > 0)
              and not exists (select 1 from page_version
                              where position(cast(picture.id as text) in page_version.markdown) > 0)
              and not exists (select 1 from draft
                              where draft.author <> :owner
                                and position(cast(picture.id as text) in cast(draft.fields as text)) > 0)
              and not exists (select 1 from draft_other join draft on draft.id = draft_other.draft
                              where draft.author <> :owner
                                and position(cast(picture.id as text) in cast(draft_other.fields as text)) > 0)
            returning picture.id""";

    private static final String ALL = "delete from picture where owner = :owner returning id";

    private final JdbcClient jdbc;
    private final PictureStore store;

    PictureRecord(JdbcClient jdbc, PictureStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    record Line(UUID nummer, String bestand, int breedte, int hoogte, Instant toegevoegd) {}

    @Override
    public String name() {
        return "beelden";
    }

    @Override
    public Set<String> tables() {
        return Set.of("picture");
    }

    @Override
    public Object of(Person person) {
        return lines(person);
    }

    private List<Line> lines(Person person) {
        return jdbc.sql(OF)
                .param("owner", person.id())
                .query((row, _) -> new Line(
                        row.getObject("id", UUID.class),
                        "beelden/" + row.getObject("id", UUID.class) + "." + row.getString("extension"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    /// One in memory at a time. A picture that is taken away meanwhile is an empty file.
    @Override
    public Map<String, Supplier<byte[]>> files(Person person) {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        lines(person).forEach(line -> files.put(line.bestand(), () -> bytes(line.nummer())));
        return files;
    }

    private byte[] bytes(UUID picture) {
        return store.get(picture).orElseGet(() -> new byte[0]);
    }

    @Override
    public void forget(Person person, Texts texts) {
        String statement = switch (texts) {
            case STAY -> UNUSED;
            case GO -> ALL;
        };
        jdbc.sql(statement).param("owner", person.id()).query(UUID.class).list().forEach(store::delete);
    }
}
