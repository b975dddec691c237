package nl.soepsteen.platform.discussion;

import java.util.Optional;
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

    /// Takes one, in the running transaction: when that fails it is still there.
    ///
    /// @return the contribution's identity; it may have been hidden or deleted meanwhile
    /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> take() {
        return jdbc.sql("""
                        delete from post_news where post =
                            (select post from post_news limit 1 for update skip locked)
                        returning post""")
                .query((row, _) -> row.getObject("post", UUID.class))
                .optional();
    }
}
