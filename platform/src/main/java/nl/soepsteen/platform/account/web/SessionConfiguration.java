package nl.soepsteen.platform.account.web;

import java.util.Base64;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Sessions in the database, so that they survive a restart and hold on every node.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "session")
class SessionConfiguration {

    private static final int BYTES_OF_ID = 32;

    /// 256 random bits: a UUID has 122, and ASVS 7.2.3 asks 128.
    @Bean
    static SessionIdGenerator sessionIds() {
        StringKeyGenerator keys =
                new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES_OF_ID);
        return keys::generateKey;
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
