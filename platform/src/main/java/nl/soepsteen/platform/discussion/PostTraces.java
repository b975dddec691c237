package nl.soepsteen.platform.discussion;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a contribution that comes, changes or goes leaves in its conversation; each in the running transaction.
@Component
class PostTraces {

    private static final String CHANGED = "update conversation set changed = changed + 1 where id = :conversation";

    private static final String NO_ANSWER = """
            update conversation set answer = null
            where id = :conversation and answer = (select number from post where id = :post)""";

    /// A title is words of who began: it goes and comes with them.
    private static final String TITLE_GOES = """
            update conversation set kept_title = title, kept_slug = slug, title = 'Gesprek', slug = 'gesprek'
            where kept_title is null and state <> 'GONE'
              and id = (select conversation from post where id = :id and number = 1)""";

    private static final String TITLE_COMES = """
            update conversation set title = kept_title, slug = kept_slug, kept_title = null, kept_slug = null
            where kept_title is not null and id = (select conversation from post where id = :id and number = 1)""";

    private final JdbcClient jdbc;

    PostTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everybody sees it from now on: those who follow will be told.
    void announce(UUID post) {
        jdbc.sql("insert into post_news (post) values (:post) on conflict do nothing")
                .param("post", post)
                .update();
    }

    /// Something that people see changed.
    void changed(UUID conversation) {
        jdbc.sql(CHANGED).param("conversation", conversation).update();
    }

    /// Its text is not to be seen any more: it answers nothing, and what it was called goes with it.
    void withdrawn(UUID conversation, UUID post) {
        jdbc.sql(NO_ANSWER)
                .param("conversation", conversation)
                .param("post", post)
                .update();
        jdbc.sql(TITLE_GOES).param("id", post).update();
        changed(conversation);
    }

    /// What a conversation that begins with it was called comes back.
    void titleComes(UUID post) {
        jdbc.sql(TITLE_COMES).param("id", post).update();
    }
}
