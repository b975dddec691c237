package nl.soepsteen.platform.bench.talk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.soepsteen.platform.bench.rival.Database;

/// Accounts for a measurement, each with a link that lets them in once.
final class People {

    private static final String PERSON = """
            insert into person (id, version, email, name, role, joined_at) values (?, 0, ?, ?, 'AMBASSADOR', now())""";

    private static final String LINK = """
            insert into login_link (digest, purpose, email, made_at, expires_at)
            values (?, 'SIGN_IN', ?, now(), now() + interval '1 hour')""";

    private People() {}

    /// @return a link for each
    static List<String> join(Database database, int people) throws Exception {
        List<String> links = new ArrayList<>();
        try (Connection connection = database.connect();
                PreparedStatement person = connection.prepareStatement(PERSON);
                PreparedStatement link = connection.prepareStatement(LINK)) {
            for (int i = 0; i < people; i++) {
                String email = "lezer" + i + "@meting.example";
                person.setObject(1, UUID.randomUUID());
                person.setString(2, email);
                person.setString(3, "Lezer " + i);
                person.addBatch();
                String token = token(i);
                link.setBytes(
                        1, MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
                link.setString(2, email);
                link.addBatch();
                links.add(token);
            }
            person.executeBatch();
            link.executeBatch();
        }
        return links;
    }

    private static String token(int number) {
        byte[] bytes = new byte[32];
        byte[] digits = ("meting " + number).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, bytes, 0, digits.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
