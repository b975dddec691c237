package nl.soepsteen.platform.discussion;

import java.util.Optional;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.web.OutgoingLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Trust in three steps: what a newcomer says is looked at first, until two contributions of theirs are
/// public; then they are a member like others; an ambassador helps looking.
@Component
public class Newcomers {

    /// Contributions that are looked at.
    static final int LOOKED_AT = 2;

    /// Contributions of one person that wait: somebody reads each of them.
    static final int MOST_WAITING = 5;

    /// Addresses of other sites in one contribution.
    static final int MOST_LINKS = 2;

    private final JdbcClient jdbc;
    private final OutgoingLinks links;

    Newcomers(JdbcClient jdbc, OutgoingLinks links) {
        this.jdbc = jdbc;
        this.links = links;
    }

    /// Whether what this person says waits until somebody has looked.
    public boolean mustWait(SignedIn person) {
        return !person.isAtLeast(Role.AMBASSADOR) && publicOnes(person) < LOOKED_AT;
    }

    /// What a newcomer hears who names too many other sites; empty for everybody else.
    public Optional<String> tooManyLinks(SignedIn person, String text) {
        return links.count(text) > MOST_LINKS && mustWait(person)
                ? Optional.of(
                        "In je eerste bijdragen passen hooguit %d links. Laat er een paar weg, of vertel in je eigen"
                                        .formatted(MOST_LINKS)
                                + " woorden wat er staat.")
                : Optional.empty();
    }

    /// What a newcomer hears of whom enough waits already; empty for everybody else.
    public Optional<String> tooManyWaiting(SignedIn person) {
        return !person.isAtLeast(Role.AMBASSADOR) && waiting(person) >= MOST_WAITING
                ? Optional.of(
                        "Er wachten al %d bijdragen van je op iemand die meeleest. Je tekst staat hier nog: plaats hem"
                                        .formatted(MOST_WAITING)
                                + " zodra de eerste er staan.")
                : Optional.empty();
    }

    private int waiting(SignedIn person) {
        return jdbc.sql("select count(*) from post where author = :person and state = 'WAITING'")
                .param("person", person.id())
                .query(Integer.class)
                .single();
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
