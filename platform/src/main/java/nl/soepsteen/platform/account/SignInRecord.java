package nl.soepsteen.platform.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where somebody is signed in, the links they got, and whom they invited.
@Component
class SignInRecord implements PersonalRecord {

    private static final String SESSIONS = """
            select creation_time, last_access_time from session where principal_name = :person order by creation_time""";

    private static final String LINKS = """
            select purpose, role, made_at, used_at from login_link where email = :email order by made_at""";

    /// Whom they invited is known to the one who was invited.
    private static final String INVITED = """
            select purpose, role, made_at, used_at from login_link where made_by = :person order by made_at""";

    private final JdbcClient jdbc;

    SignInRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record SigningIn(List<Session> ingelogd, List<Link> links, List<Link> uitnodigingenGemaakt) {}

    record Session(Instant sinds, Instant laatstGebruikt) {}

    record Link(
            String waarvoor,
            @Nullable String rol,
            Instant gemaakt,
            @Nullable Instant gebruikt) {}

    @Override
    public String name() {
        return "inloggen";
    }

    @Override
    public Set<String> tables() {
        return Set.of("session", "login_link", "login_request");
    }

    @Override
    public Object of(Person person) {
        return new SigningIn(
                jdbc.sql(SESSIONS)
                        .param("person", person.id().toString())
                        .query((row, _) -> new Session(
                                Instant.ofEpochMilli(row.getLong("creation_time")),
                                Instant.ofEpochMilli(row.getLong("last_access_time"))))
                        .list(),
                jdbc.sql(LINKS)
                        .param("email", person.address().value())
                        .query((row, _) -> link(row))
                        .list(),
                jdbc.sql(INVITED)
                        .param("person", person.id())
                        .query((row, _) -> link(row))
                        .list());
    }

    private static Link link(ResultSet row) throws SQLException {
        String role = row.getString("role");
        Timestamp used = row.getTimestamp("used_at");
        return new Link(
                switch (LoginLink.Purpose.valueOf(row.getString("purpose"))) {
                    case SIGN_IN -> "inloggen";
                    case JOIN -> "account maken";
                    case INVITATION -> "uitnodiging";
                    case FIRST_ADMIN -> "eerste beheerder";
                },
                role == null ? null : Role.valueOf(role).label(),
                row.getTimestamp("made_at").toInstant(),
                used == null ? null : used.toInstant());
    }

    /// Who was invited may still come in.
    @Override
    public void forget(Person person, Texts texts) {
        String email = person.address().value();
        jdbc.sql("delete from session where principal_name = :person")
                .param("person", person.id().toString())
                .update();
        jdbc.sql("delete from login_link where email = :email")
                .param("email", email)
                .update();
        jdbc.sql("delete from login_request where email = :email")
                .param("email", email)
                .update();
        jdbc.sql("update login_link set made_by = null where made_by = :person")
                .param("person", person.id())
                .update();
    }
}
