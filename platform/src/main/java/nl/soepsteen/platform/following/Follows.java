package nl.soepsteen.platform.following;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.discussion.About;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who follows what, and who wants to hear nothing of it.
@Service
public class Follows {

    /// More than anybody keeps up with; a bound on what one account can make.
    static final int MOST = 1_000;

    private static final String STATE = "select state from follow where person = :person and subject = :subject";

    /// Whoever follows it already keeps the moment since which they do.
    private static final String SET = """
            insert into follow (person, subject, state, since)
            select :person, :subject, :state, :now
            where (select count(*) from follow where person = :person and subject <> :subject) < :most
            on conflict (person, subject) do update
            set state = excluded.state,
                since = case when follow.state = excluded.state then follow.since else excluded.since end""";

    /// What was said until then they have seen.
    private static final String JOIN_IN = """
            insert into follow (person, subject, state, since)
            select post.author, 'gesprek:' || post.conversation, 'FOLLOWING', min(news_post.at)
            from post join news_post on news_post.post = post.id
            where post.id = any (:posts) and post.author is not null group by 1, 2 order by 1, 2
            on conflict do nothing""";

    private static final String ALL = """
            select subject, state from follow where person = :person order by state, since desc, subject""";

    /// What is most precise counts: somebody who follows a conversation hears of it even when its theme is silent.
    /// Needs `:person`, and the columns `conversation.id` and `post.author` of the query around it.
    static final String SILENCED = """
            (exists (select 1 from follow
                     where follow.person = :person and follow.state = 'SILENT'
                       and follow.subject in ('gesprek:' || conversation.id, 'person:' || post.author))
             or exists (select 1 from follow join conversation_topic topic on topic.subject = follow.subject
                        where follow.person = :person and follow.state = 'SILENT'
                          and topic.conversation = conversation.id)
                and not exists (select 1 from follow
                                where follow.person = :person and follow.state = 'FOLLOWING'
                                  and follow.subject = 'gesprek:' || conversation.id))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Follows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// One thing that somebody follows or is silent.
    public record Follow(About subject, FollowState state) {}

    /// How somebody stands towards something.
    public FollowState state(UUID person, About subject) {
        return jdbc.sql(STATE)
                .param("person", person)
                .param("subject", subject.toString())
                .query((row, _) -> FollowState.valueOf(row.getString("state")))
                .optional()
                .orElse(FollowState.NORMAL);
    }

    /// Chooses.
    ///
    /// @return false when they follow so much already that nothing can be added
    @Transactional
    public boolean set(UUID person, About subject, FollowState state) {
        if (state == FollowState.NORMAL) {
            jdbc.sql("delete from follow where person = :person and subject = :subject")
                    .param("person", person)
                    .param("subject", subject.toString())
                    .update();
            return true;
        }
        return jdbc.sql(SET)
                        .param("person", person)
                        .param("subject", subject.toString())
                        .param("state", state.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("most", MOST)
                        .update()
                == 1;
    }

    /// Who wrote contributions follows their conversations since these are news, unless they had chosen something.
    void joinIn(Collection<UUID> posts) {
        jdbc.sql(JOIN_IN).param("posts", posts.toArray(UUID[]::new)).update();
    }

    /// All that somebody chose: what they follow first, the latest first.
    public List<Follow> all(UUID person) {
        return jdbc
                .sql(ALL)
                .param("person", person)
                .query((row, _) -> {
                    FollowState state = FollowState.valueOf(row.getString("state"));
                    return About.parse(row.getString("subject")).map(subject -> new Follow(subject, state));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
