package nl.soepsteen.platform.discussion;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.picture.PostPictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do with contributions of their own.
@Service
public class OwnPosts {

    private static final String KEEP_TEXT = """
            insert into post_version (post, number, markdown, made_at)
            select id, revision, markdown, changed_at from post where id = :id and state = 'PUBLIC'""";

    private final JdbcClient jdbc;
    private final Newcomers newcomers;
    private final Mentions mentions;
    private final PostPictures pictures;
    private final PostTraces traces;
    private final Clock clock;

    OwnPosts(
            JdbcClient jdbc,
            Newcomers newcomers,
            Mentions mentions,
            PostPictures pictures,
            PostTraces traces,
            Clock clock) {
        this.jdbc = jdbc;
        this.newcomers = newcomers;
        this.mentions = mentions;
        this.pictures = pictures;
        this.traces = traces;
        this.clock = clock;
    }

    /// Gives a contribution another text. The earlier one stays to be seen.
    ///
    /// @param seen the revision that its author changed
    /// @return false when it has another text by now, or none
    @Transactional
    public boolean revise(Post post, UUID by, int seen, String markdown) {
        if (markdown.equals(post.markdown()) && seen == post.revision()) {
            return true;
        }
        boolean held = jdbc.sql("""
                        select 1 from post where id = :id and author = :by and revision = :seen
                           and state in ('PUBLIC', 'WAITING') for update""")
                .param("id", post.id())
                .param("by", by)
                .param("seen", seen)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!held) {
            return false;
        }
        jdbc.sql(KEEP_TEXT).param("id", post.id()).update();
        jdbc.sql("""
                        update post set markdown = :markdown, revision = revision + 1, changed_at = :now
                        where id = :id""")
                .param("markdown", markdown)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", post.id())
                .update();
        mentions.note(post.conversation(), post.id(), markdown);
        pictures.note(post.id(), markdown, by);
        traces.changed(post.conversation());
        return true;
    }

    /// Its author takes a contribution away. The place stays; a conversation in which nobody else said
    /// anything goes.
    ///
    /// @return false when it was not there
    @Transactional
    public boolean delete(Post post, UUID by) {
        boolean deleted = jdbc.sql("""
                        update post set state = 'DELETED', changed_at = :now
                        where id = :id and author = :by and state in ('PUBLIC', 'WAITING')""")
                        .param("id", post.id())
                        .param("by", by)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (deleted) {
            jdbc.sql("""
                            update conversation set state = 'GONE'
                            where id = :conversation
                              and not exists (select 1 from post where conversation = :conversation
                                              and state <> 'DELETED')""").param("conversation", post.conversation()).update();
            traces.withdrawn(post.conversation(), post.id());
        }
        return deleted;
    }

    /// Its author puts back what they took away.
    ///
    /// @return false when they had not, or its text is not kept any more
    @Transactional
    public boolean putBack(Post post, SignedIn by) {
        boolean waits = newcomers.mustWait(by);
        boolean back = jdbc.sql("""
                        update post set state = :state, changed_at = :now
                        where id = :id and author = :by and state = 'DELETED' and markdown <> ''""")
                        .param("id", post.id())
                        .param("by", by.id())
                        .param("state", waits ? "WAITING" : "PUBLIC")
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (back) {
            jdbc.sql("update conversation set state = :state where id = :id and state = 'GONE'")
                    .param("state", waits ? "WAITING" : "PUBLIC")
                    .param("id", post.conversation())
                    .update();
            if (!waits) {
                traces.titleComes(post.id());
            }
            traces.changed(post.conversation());
        }
        return back;
    }
}
