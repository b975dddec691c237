package nl.soepsteen.platform.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.LoginLink.Purpose;
import nl.soepsteen.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The links that let somebody in, each once.
@Component
class LoginLinks {

    /// Long enough for a slow mail server, short enough for a borrowed computer.
    static final Duration FOR_SIGNING_IN = Duration.ofMinutes(15);

    /// Who is invited did not ask for it, and may be on holiday.
    static final Duration FOR_INVITED = Duration.ofDays(14);

    /// Who starts a site for the first time sits at it.
    static final Duration FOR_FIRST_ADMIN = Duration.ofDays(1);

    private static final Duration KEPT = Duration.ofDays(30);

    private static final String MAKE = """
            insert into login_link (digest, purpose, email, role, onward, made_by, made_at, expires_at)
            values (:digest, :purpose, :email, :role, :onward, :by, :now, :expires)""";

    private static final String COLUMNS = "purpose, email, role, onward";

    private static final String USABLE = " where digest = :digest and used_at is null and expires_at > :now";

    private static final String LOOK = "select " + COLUMNS + " from login_link" + USABLE;

    /// One statement, so that of two clicks at once one gets it.
    private static final String USE = "update login_link set used_at = :now" + USABLE + " returning " + COLUMNS;

    private static final String MADE_SINCE =
            "select count(*) from login_link where email = :email and made_at > :since and purpose in ('SIGN_IN', 'JOIN')";

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Makes a link.
    ///
    /// @param by who invites, or null
    Token make(LoginLink link, Duration valid, @Nullable UUID by) {
        Token token = Token.fresh();
        Instant now = clock.instant();
        jdbc.sql(MAKE)
                .param("digest", token.digest())
                .param("purpose", link.purpose().name())
                .param("email", link.address() == null ? null : link.address().value())
                .param("role", link.role() == null ? null : link.role().name())
                .param("onward", link.onward())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(valid)))
                .update();
        return token;
    }

    /// What the link stands for while it can be used; looking uses nothing, because mail scanners look too.
    Optional<LoginLink> look(String token) {
        return Token.isToken(token) ? ask(LOOK, token) : Optional.empty();
    }

    /// The same, and from now on it cannot be used any more.
    Optional<LoginLink> use(String token) {
        return Token.isToken(token) ? ask(USE, token) : Optional.empty();
    }

    private Optional<LoginLink> ask(String sql, String token) {
        return jdbc.sql(sql)
                .param("digest", new Token(token).digest())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> link(row))
                .optional();
    }

    private static LoginLink link(ResultSet row) throws SQLException {
        String email = row.getString("email");
        String role = row.getString("role");
        return new LoginLink(
                Purpose.valueOf(row.getString("purpose")),
                email == null ? null : MailAddress.stored(email),
                role == null ? null : Role.valueOf(role),
                row.getString("onward"));
    }

    /// Links for signing in that this address got lately.
    int madeFor(MailAddress address, Duration lately) {
        return jdbc.sql(MADE_SINCE)
                .param("email", address.value())
                .param("since", Timestamp.from(clock.instant().minus(lately)))
                .query(Integer.class)
                .single();
    }

    /// Takes away the open invitations of this person, and those they sent: what somebody may do was decided anew.
    void cancelInvitations(Person person) {
        jdbc.sql("""
                        delete from login_link
                        where used_at is null and purpose = 'INVITATION' and (email = :email or made_by = :person)""")
                .param("email", person.address().value())
                .param("person", person.id())
                .update();
    }

    /// Takes away what nobody can use.
    void cancelFirstAdmins() {
        jdbc.sql("delete from login_link where purpose = 'FIRST_ADMIN' and used_at is null")
                .update();
    }

    /// Forgets links that ran out a month ago.
    void tidy() {
        jdbc.sql("delete from login_link where expires_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
