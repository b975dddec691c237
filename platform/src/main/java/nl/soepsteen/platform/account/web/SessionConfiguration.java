package nl.soepsteen.platform.account.web;

import java.util.Base64;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Sessions in the database, so that they survive a restart and hold on every node.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "session")
class SessionConfiguration {

    private static final int BYTES_OF_ID = 32;

    /// As the library's own, but when a session was last used is written once a minute: each request of
    /// everybody who is signed in would wait for the disk otherwise. It is thrown away after a month unused.
    private static final String UPDATE = """
            update session
            set session_id = present.session_id, last_access_time = present.used,
                max_inactive_interval = present.longest, expiry_time = present.expires,
                principal_name = present.principal
            from (select cast(? as varchar) as session_id, cast(? as bigint) as used, cast(? as integer) as longest,
                         cast(? as bigint) as expires, cast(? as varchar) as principal,
                         cast(? as char(36)) as primary_id) as present
            where session.primary_id = present.primary_id
              and (session.session_id <> present.session_id
                   or session.max_inactive_interval <> present.longest
                   or session.principal_name is distinct from present.principal
                   or abs(present.used - session.last_access_time) > 60000)""";

    /// 256 random bits: a UUID has 122, and ASVS 7.2.3 asks 128.
    @Bean
    static SessionIdGenerator sessionIds() {
        StringKeyGenerator keys =
                new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES_OF_ID);
        return keys::generateKey;
    }

    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writtenOnceAMinute() {
        return repository -> repository.setUpdateSessionQuery(UPDATE);
    }

    /// Over https the name itself makes browsers refuse it from anywhere else; over plain http, on a laptop, they would
    /// refuse such a name.
    @Bean
    static CookieSerializer sessionCookie(PublicAddress address) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(address.isSecure() ? "__Host-soepsteen" : "soepsteen");
        cookie.setUseSecureCookie(address.isSecure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setCookieMaxAge((int) Sessions.LONGEST.toSeconds());
        return cookie;
    }
}
