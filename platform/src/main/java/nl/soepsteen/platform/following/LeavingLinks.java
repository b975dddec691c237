package nl.soepsteen.platform.following;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Links in mail that end such mail with one click, without signing in: 256 random bits each, of which only the
/// digest is kept. Each mail has its own; all of one person and kind do the same.
@Service
public class LeavingLinks {

    /// Before the secret part.
    public static final String ADDRESS = "/afmelden/";

    /// People answer old mail too, but hardly any older than this.
    static final Duration KEPT = Duration.ofDays(400);

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final PublicAddress site;
    private final Clock clock;

    LeavingLinks(JdbcClient jdbc, PublicAddress site, Clock clock) {
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    /// What a link ends, and for whom.
    public record Leaving(UUID person, MailKind kind) {}

    /// Makes one, in the transaction that leaves the mail.
    ///
    /// @return its full address
    String make(UUID person, MailKind kind) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql("insert into leaving_link (digest, person, kind, made_at) values (:digest, :person, :kind, :now)")
                .param("digest", digest(token))
                .param("person", person)
                .param("kind", kind.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return site.reachable() + ADDRESS + token;
    }

    /// What a link ends; empty when there is no such link (any more).
    public Optional<Leaving> find(String token) {
        if (!FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select person, kind from leaving_link where digest = :digest")
                .param("digest", digest(token))
                .query((row, _) ->
                        new Leaving(row.getObject("person", UUID.class), MailKind.valueOf(row.getString("kind"))))
                .optional();
    }

    /// Forgets the oldest.
    void tidy() {
        jdbc.sql("delete from leaving_link where made_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
