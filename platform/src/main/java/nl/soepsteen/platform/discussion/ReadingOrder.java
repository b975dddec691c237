package nl.soepsteen.platform.discussion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// In which order contributions stand: that in which they were given, replies behind what they reply to. With it a
/// page of a conversation of thousands costs what one of fifty does: nothing is counted or skipped in the database.
@Component
public class ReadingOrder {

    private static final long KEPT_PLACES = 2_000_000;

    /// What an entry weighs besides its places.
    private static final int ENTRY = 32;

    /// The database could be set back to an earlier moment.
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final String PLACES = """
            select number from post
            where conversation = :conversation and (state in ('PUBLIC', 'HIDDEN', 'DELETED') %s)
            order by root, number""";

    private static final String ANY_WAITING = """
            select exists (select 1 from post where conversation = :conversation and state = 'WAITING'
                           and (:looks or author = :viewer))""";

    private final JdbcClient jdbc;
    private final Cache<Edition, int[]> orders = Caffeine.newBuilder()
            .maximumWeight(KEPT_PLACES)
            .weigher((Edition edition, int[] order) -> order.length + ENTRY)
            .expireAfterWrite(KEPT)
            .build();

    ReadingOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who reads.
    ///
    /// @param person who is signed in, or null
    /// @param looks whether they look at what newcomers write
    public record Viewer(@Nullable UUID person, boolean looks) {

        /// Whoever is not signed in, and what is the same for everybody.
        public static final Viewer ANYBODY = new Viewer(null, false);

        /// Who is signed in, if anybody is.
        public static Viewer of(@Nullable SignedIn person) {
            return person == null ? ANYBODY : new Viewer(person.id(), person.isAtLeast(Role.AMBASSADOR));
        }
    }

    /// What has a place changes only when everybody sees a change.
    private record Edition(UUID conversation, long changed, int lastNumber) {}

    /// The numbers of all contributions that have a place for this reader, with their text or without, in the order
    /// in which they stand. To be read only.
    public int[] of(Conversation conversation, Viewer viewer) {
        UUID id = conversation.id();
        if (viewer.person() != null && anyWaits(id, viewer)) {
            return numbers(jdbc.sql(PLACES.formatted("or state = 'WAITING' and (:looks or author = :viewer)"))
                    .param("conversation", id)
                    .param("looks", viewer.looks())
                    .param("viewer", viewer.person()));
        }
        Edition edition = new Edition(id, conversation.changed(), conversation.lastNumber());
        return Objects.requireNonNull(
                orders.get(edition, _ -> numbers(jdbc.sql(PLACES.formatted("")).param("conversation", id))));
    }

    private boolean anyWaits(UUID conversation, Viewer viewer) {
        return jdbc.sql(ANY_WAITING)
                .param("conversation", conversation)
                .param("looks", viewer.looks())
                .param("viewer", viewer.person())
                .query(Boolean.class)
                .single();
    }

    private static int[] numbers(JdbcClient.StatementSpec places) {
        return places.query(Integer.class).list().stream()
                .mapToInt(Objects::requireNonNull)
                .toArray();
    }
}
