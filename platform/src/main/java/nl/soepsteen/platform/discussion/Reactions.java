package nl.soepsteen.platform.discussion;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people think of contributions without saying more.
@Service
public class Reactions {

    private static final String SEEN = "select exists (select 1 from post where id = :post and state = 'PUBLIC')";

    private static final String REACT = """
            insert into post_reaction (post, person, kind) values (:post, :person, :kind) on conflict do nothing""";

    private static final String TAKE_BACK =
            "delete from post_reaction where post = :post and person = :person and kind = :kind";

    private final JdbcClient jdbc;

    Reactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Says without words what one thinks of a contribution, or takes that back.
    ///
    /// @return false when there is no such public contribution
    @Transactional
    public boolean react(UUID id, UUID person, Reaction reaction, boolean on) {
        if (!jdbc.sql(SEEN).param("post", id).query(Boolean.class).single()) {
            return false;
        }
        jdbc.sql(on ? REACT : TAKE_BACK)
                .param("post", id)
                .param("person", person)
                .param("kind", reaction.name())
                .update();
        return true;
    }
}
