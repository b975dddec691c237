package nl.soepsteen.platform.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import nl.soepsteen.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes that somebody would like to sign in. Whether the address is known is looked up afterwards, elsewhere: the
/// answer is the same and takes as long for every address.
@Component
public class LoginRequests {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoginRequests(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /// A request that waits.
    ///
    /// @param email as it was noted; by other rules than today's perhaps
    /// @param onward see [LoginLink]
    record Waiting(String email, @Nullable String onward) {}

    /// Somebody asked.
    record Noted() {}

    /// Notes a request.
    ///
    /// @param onward where to go afterwards; passed over when it is no page of this site
    @Transactional
    public void note(MailAddress address, @Nullable String onward) {
        jdbc.sql("insert into login_request (email, onward, asked_at) values (:email, :onward, :now)")
                .param("email", address.value())
                .param("onward", Onward.of(onward).orElse(null))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new Noted());
    }

    /// Takes the oldest request, in the running transaction.
    Optional<Waiting> take() {
        return jdbc.sql("""
                        delete from login_request where id =
                            (select id from login_request order by id limit 1 for update skip locked)
                        returning email, onward""")
                .query((row, _) -> new Waiting(row.getString("email"), row.getString("onward")))
                .optional();
    }
}
