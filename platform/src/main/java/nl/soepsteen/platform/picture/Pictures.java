package nl.soepsteen.platform.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The pictures in texts: taking them, and who may see them.
@Service
public class Pictures {

    /// Bytes of a file that somebody sends.
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /// Files in memory at one moment, before anything is known of them.
    private static final int ARRIVING_AT_ONCE = 3;

    private static final int LONGEST_WAIT_SECONDS = 20;
    private static final int MOST_A_DAY = 200;
    private static final long MOST_BYTES_A_DAY = 200L * 1024 * 1024;
    private static final Duration DAY = Duration.ofDays(1);

    private static final String SENT_LATELY = """
            select count(*) as pictures, coalesce(sum(sent_bytes), 0) as bytes from picture
            where owner = :owner and made_at > :since""";

    private static final String KEEP = """
            insert into picture (id, owner, extension, width, height, sent_bytes, made_at)
            values (:id, :owner, :extension, :width, :height, :sent, :now)""";

    /// Whether a public page or a public contribution to a conversation shows a `picture`.
    static final String IS_PUBLIC = """
            (exists (select 1 from page_picture join publication on publication.id = page_picture.publication
                     where page_picture.picture = picture.id and publication.withdrawal is null)
             or exists (select 1 from post_picture join post on post.id = post_picture.post
                        where post_picture.picture = picture.id and post.state = 'PUBLIC'))""";

    private static final String PUBLIC =
            "select count(*) from picture where picture.id = :id and picture.extension = :extension and " + IS_PUBLIC;

    private static final String FOR_WRITER = """
            select count(*) from picture
            where id = :id and extension = :extension
              and (owner = :person or :editor
                   or :ambassador and exists (select 1 from post_picture join post on post.id = post_picture.post
                                              where post_picture.picture = picture.id and post.state = 'WAITING'))""";

    private final Semaphore arriving = new Semaphore(ARRIVING_AT_ONCE, true);
    private final PictureReader reader;
    private final PictureStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Pictures(
            PictureReader reader,
            PictureStore store,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Kept(String extension, int width, int height) {}

    /// Makes a picture of a file and keeps it. This takes up to some seconds; the database is needed only
    /// before and after, so better not call it in a transaction.
    ///
    /// @param file as it was sent, whatever it is; its bytes come into memory when it is its turn
    /// @param owner who sent it
    public Taken take(InputStreamSource file, UUID owner) {
        try {
            if (!arriving.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return RefusedPictureException.busy().asTaken();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return RefusedPictureException.busy().asTaken();
        }
        try (InputStream input = file.getInputStream()) {
            return take(input.readNBytes(MOST_BYTES + 1), owner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            arriving.release();
        }
    }

    /// The same of a file that is in memory already.
    public Taken take(byte[] file, UUID owner) {
        if (file.length > MOST_BYTES) {
            return tooLarge();
        }
        if (hasSentEnough(owner, file.length)) {
            return new Taken.Refused(
                    "Je hebt vandaag al veel foto’s toegevoegd. Morgen kun je verder. Wat je al hebt, blijft staan.",
                    429);
        }
        try {
            Picture picture = reader.read(file);
            transaction.executeWithoutResult(_ -> keep(picture, owner, file.length));
            return new Taken.Stored(picture);
        } catch (RefusedPictureException e) {
            return e.asTaken();
        }
    }

    /// What becomes of a file of more than [#MOST_BYTES], without having read it.
    public static Taken.Refused tooLarge() {
        return RefusedPictureException.tooLarge().asTaken();
    }

    private boolean hasSentEnough(UUID owner, int more) {
        return jdbc.sql(SENT_LATELY)
                .param("owner", owner)
                .param("since", Timestamp.from(clock.instant().minus(DAY)))
                .query((row, _) ->
                        row.getInt("pictures") >= MOST_A_DAY || row.getLong("bytes") + more > MOST_BYTES_A_DAY)
                .single();
    }

    private void keep(Picture picture, UUID owner, int sentBytes) {
        jdbc.sql(KEEP)
                .param("id", picture.id())
                .param("owner", owner)
                .param("extension", picture.extension())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("sent", sentBytes)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        store.put(picture.id(), picture.bytes());
    }

    /// A picture, whoever may see it: ask that first.
    public Optional<Picture> find(UUID id) {
        return jdbc.sql("select extension, width, height from picture where id = :id")
                .param("id", id)
                .query((row, _) -> new Kept(row.getString("extension"), row.getInt("width"), row.getInt("height")))
                .optional()
                .flatMap(kept -> store.get(id)
                        .map(bytes -> new Picture(id, kept.extension(), bytes, kept.width(), kept.height())));
    }

    /// Whether everybody may see it: a public page shows it.
    public boolean isPublic(PicturePaths.Name name) {
        return jdbc.sql(PUBLIC)
                        .param("id", name.id())
                        .param("extension", name.extension())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Whether this person may see it, also when no page shows it (yet): who sent it, editors, and ambassadors as
    /// long as they have to look at what shows it.
    public boolean isFor(PicturePaths.Name name, SignedIn person) {
        return jdbc.sql(FOR_WRITER)
                        .param("id", name.id())
                        .param("extension", name.extension())
                        .param("person", person.id())
                        .param("editor", person.isAtLeast(Role.EDITOR))
                        .param("ambassador", person.isAtLeast(Role.AMBASSADOR))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
