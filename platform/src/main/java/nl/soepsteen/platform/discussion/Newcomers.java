package nl.soepsteen.platform.discussion;

import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Trust in three steps: what a newcomer says is looked at first, until two contributions of theirs are
/// public; then they are a member like others; an ambassador helps looking.
@Component
public class Newcomers {

    /// Contributions that are looked at.
    static final int LOOKED_AT = 2;

    private final JdbcClient jdbc;

    Newcomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether what this person says waits until somebody has looked.
    public boolean mustWait(SignedIn person) {
        return !person.isAtLeast(Role.AMBASSADOR) && publicOnes(person) < LOOKED_AT;
    }

    private int publicOnes(SignedIn person) {
        return jdbc.sql("""
                        select count(*) from (select 1 from post where author = :person and state = 'PUBLIC'
                                              limit :enough) as seen""")
                .param("person", person.id())
                .param("enough", LOOKED_AT)
                .query(Integer.class)
                .single();
    }
}
