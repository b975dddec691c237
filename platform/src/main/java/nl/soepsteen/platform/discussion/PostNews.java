package nl.soepsteen.platform.discussion;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Contributions that have become public, for the one who tells others about them: each is taken once,
/// whatever happens and on how many nodes.
@Component
public class PostNews {

    private final JdbcClient jdbc;

    PostNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Something waits here. Published after the commit, on the node where it was said only.
    public record Waiting() {}

    /// Takes some, in the running transaction: when that fails they are still there.
    ///
    /// @param most how many
    /// @return the contributions' identities, each once; they may have been hidden or deleted meanwhile
    /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> take(int most) {
        return jdbc.sql("""
                        delete from post_news
                        where post = any (array(select post from post_news limit :most for update skip locked))
                        returning post""")
                .param("most", most)
                .query((row, _) -> row.getObject("post", UUID.class))
                .list();
    }
}
