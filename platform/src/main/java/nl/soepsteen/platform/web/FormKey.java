package nl.soepsteen.platform.web;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The key with which forms are stamped. It lies in the database: a form that one node made may be sent to another,
/// and after the next start.
@Component
class FormKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY = "select secret from form_key";

    private final JdbcClient jdbc;
    private volatile @Nullable SecretKeySpec known;

    FormKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What only this site can add to these bytes.
    byte[] sign(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(bytes);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private SecretKeySpec key() {
        @Nullable SecretKeySpec key = known;
        if (key == null) {
            key = new SecretKeySpec(jdbc.sql(KEY).query(byte[].class).single(), ALGORITHM);
            known = key;
        }
        return key;
    }
}
