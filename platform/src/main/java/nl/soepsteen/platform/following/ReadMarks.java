package nl.soepsteen.platform.following;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.soepsteen.platform.discussion.ReadAlong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What of the news somebody has seen.
@Service
public class ReadMarks implements ReadAlong {

    /// Never back: an older page of a conversation that is opened again changes nothing.
    private static final String READ_UP_TO = """
            insert into conversation_read (person, conversation, number) values (:person, :conversation, :number)
            on conflict (person, conversation) do update set number = excluded.number
            where conversation_read.number < excluded.number""";

    private static final String ITEM = """
            insert into item_read (person, item, read_at) values (:person, :item, :now) on conflict do nothing""";

    private static final String ALL = """
            insert into reader (person, read_until, read_before) values (:person, :until, 'epoch')
            on conflict (person) do update set read_until = excluded.read_until, read_before = reader.read_until
            where reader.read_until < excluded.read_until""";

    private static final String NOT_ALL = """
            update reader set read_until = read_before, read_before = null
            where person = :person and read_before is not null""";

    private static final String TIDY = "delete from item_read where read_at < :before";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Somebody saw a conversation up to here. Cheap when they had already.
    ///
    /// @param number of the last contribution that was shown to them
    @Override
    @Transactional
    public void readUpTo(UUID person, UUID conversation, int number) {
        jdbc.sql(READ_UP_TO)
                .param("person", person)
                .param("conversation", conversation)
                .param("number", number)
                .update();
    }

    /// Somebody saw an item that is no conversation.
    ///
    /// @param item its key, see [FoundForPerson]
    @Transactional
    public void read(UUID person, String item) {
        jdbc.sql(ITEM)
                .param("person", person)
                .param("item", item)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Somebody says that they have seen all there is.
    @Transactional
    public void readAll(UUID person) {
        jdbc.sql(ALL)
                .param("person", person)
                .param("until", Timestamp.from(clock.instant()))
                .update();
    }

    /// Somebody takes that back: what was new then is new again.
    @Transactional
    public void takeBack(UUID person) {
        jdbc.sql(NOT_ALL).param("person", person).update();
    }

    /// Forgets marks of items that are too old to be news.
    void tidy(Duration kept) {
        jdbc.sql(TIDY)
                .param("before", Timestamp.from(clock.instant().minus(kept)))
                .update();
    }
}
