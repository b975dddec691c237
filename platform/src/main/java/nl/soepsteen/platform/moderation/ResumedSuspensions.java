package nl.soepsteen.platform.moderation;

import nl.soepsteen.platform.account.Suspensions.Resumed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who comes back and is still suspended reads why, and can object: the decision is about them again.
@Component
class ResumedSuspensions {

    private static final String ABOUT_THEM_AGAIN = """
            update moderation_decision set person = :person, reason = :reason where id = :cause and person is null""";

    private final JdbcClient jdbc;

    ResumedSuspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(Resumed resumed) {
        jdbc.sql(ABOUT_THEM_AGAIN)
                .param("person", resumed.person())
                .param("reason", resumed.reason())
                .param("cause", resumed.cause())
                .update();
    }
}
