package nl.soepsteen.platform.discussion;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What those who look after the conversations do with contributions of others. Whether they may, and what is said
/// about it, is not decided here.
@Service
public class PostCare {

    private static final String HIDE = """
            update post set kept_state = state, state = 'HIDDEN'
            where id = :id and state in ('PUBLIC', 'DELETED') returning conversation""";

    private static final String UNHIDE = """
            update post set state = coalesce(kept_state, 'PUBLIC'), kept_state = null
            where id = :id and state = 'HIDDEN' returning conversation, state""";

    private final JdbcClient jdbc;
    private final PostTraces traces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostCare(JdbcClient jdbc, PostTraces traces, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.traces = traces;
        this.events = events;
        this.clock = clock;
    }

    /// Takes a contribution away, also one that its author could still put back. The place stays.
    ///
    /// @return false when there is nothing to take away
    @Transactional
    public boolean hide(UUID id) {
        Optional<UUID> conversation = conversation(HIDE, id);
        conversation.ifPresent(where -> traces.withdrawn(where, id));
        return conversation.isPresent();
    }

    /// Puts back what was hidden: as everybody saw it, or as its author had taken it away.
    ///
    /// @return false when it was not hidden
    @Transactional
    public boolean unhide(UUID id) {
        record Back(UUID conversation, PostState state) {}
        Optional<Back> back = jdbc.sql(UNHIDE)
                .param("id", id)
                .query((row, _) ->
                        new Back(row.getObject("conversation", UUID.class), PostState.valueOf(row.getString("state"))))
                .optional();
        back.ifPresent(it -> {
            if (it.state() == PostState.PUBLIC) {
                traces.titleComes(id);
            }
            traces.changed(it.conversation());
        });
        return back.isPresent();
    }

    /// What a newcomer wrote is not let through.
    ///
    /// @return false when it did not wait
    @Transactional
    public boolean refuse(UUID id) {
        Optional<UUID> conversation = conversation(
                "update post set state = 'REFUSED' where id = :id and state = 'WAITING' returning conversation", id);
        conversation.ifPresent(where -> {
            jdbc.sql("update conversation set state = 'GONE' where id = :id and state = 'WAITING'")
                    .param("id", where)
                    .update();
            traces.changed(where);
        });
        return conversation.isPresent();
    }

    /// What a newcomer wrote is let through. It gets the next number, so that who reads along sees it come. What it
    /// said before nobody saw, and nobody will.
    ///
    /// @param seen the revision that was looked at
    /// @return false when it did not wait, or says something else by now
    @Transactional
    public boolean approve(UUID id, int seen) {
        Optional<UUID> found = jdbc.sql("""
                        select conversation from post
                        where id = :id and state = 'WAITING' and revision = :seen for update""")
                .param("id", id)
                .param("seen", seen)
                .query((row, _) -> row.getObject("conversation", UUID.class))
                .optional();
        if (found.isEmpty()) {
            return false;
        }
        UUID conversation = found.get();
        jdbc.sql("delete from post_version where post = :id").param("id", id).update();
        traces.titleComes(id);
        boolean begins = jdbc.sql("""
                        update conversation set state = 'PUBLIC', spoke_at = :now, changed = changed + 1
                        where id = :id and state = 'WAITING'""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", conversation)
                        .update()
                == 1;
        boolean let = begins
                ? jdbc.sql("update post set state = 'PUBLIC', revision = 1 where id = :id and state = 'WAITING'")
                                .param("id", id)
                                .update()
                        == 1
                : jdbc.sql("""
                                with given as (
                                    update conversation set last_number = last_number + 1, changed = changed + 1,
                                           spoke_at = :now
                                    where id = :conversation returning last_number)
                                update post set state = 'PUBLIC', revision = 1, number = last_number,
                                       root = case when root = number then last_number else root end
                                from given where id = :id and state = 'WAITING'""")
                                .param("conversation", conversation)
                                .param("now", Timestamp.from(clock.instant()))
                                .param("id", id)
                                .update()
                        == 1;
        if (let) {
            traces.announce(id);
            events.publishEvent(new PostNews.Waiting());
        }
        return let;
    }

    /// Lets through after all what was refused, as it stands there now.
    ///
    /// @return false when it was not refused
    @Transactional
    public boolean approveAfterAll(UUID id) {
        Optional<UUID> conversation = conversation(
                "update post set state = 'WAITING' where id = :id and state = 'REFUSED' returning conversation", id);
        conversation.ifPresent(
                where -> jdbc.sql("update conversation set state = 'WAITING' where id = :id and state = 'GONE'")
                        .param("id", where)
                        .update());
        return conversation.isPresent() && approveAsItIs(id);
    }

    /// Lets through what waits, whatever it says.
    ///
    /// @return false when it did not wait
    @Transactional
    public boolean approveAsItIs(UUID id) {
        return jdbc.sql("select revision from post where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .map(revision -> approve(id, revision))
                .orElse(false);
    }

    private Optional<UUID> conversation(String update, UUID post) {
        return jdbc.sql(update)
                .param("id", post)
                .query((row, _) -> row.getObject("conversation", UUID.class))
                .optional();
    }
}
