package nl.soepsteen.platform.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class RequestLimitTest {

    private static final SignedIn ANNA = new SignedIn(new UUID(1, 1), "Anna", Role.MEMBER);
    private static final SignedIn BRAM = new SignedIn(new UUID(1, 2), "Bram", Role.MEMBER);

    private final RequestLimit limit = new RequestLimit(3, 2, Duration.ofHours(1));

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    @Test
    void onePlaceSendsSoOftenAndAnotherAsOften() {
        for (int i = 0; i < 3; i++) {
            assertThat(limit.admits(from("192.0.2.1"))).isTrue();
        }

        assertThat(limit.admits(from("192.0.2.1"))).isFalse();
        assertThat(limit.admits(from("192.0.2.2"))).isTrue();
    }

    @Test
    void whoeverHasAllAddressesOfAHouseIsOnePlace() {
        for (int i = 1; i <= 3; i++) {
            limit.admits(from("2001:db8:12:3400::" + i));
        }

        assertThat(limit.admits(from("2001:db8:12:34ff::9"))).isFalse();
        assertThat(limit.admits(from("2001:db8:12:3500::1"))).isTrue();
    }

    @Test
    void onePersonSendsSoOftenFromWherever() {
        assertThat(limit.admits(from("192.0.2.1"), ANNA)).isTrue();
        assertThat(limit.admits(from("192.0.2.2"), ANNA)).isTrue();

        assertThat(limit.admits(from("192.0.2.3"), ANNA)).isFalse();
        assertThat(limit.admits(from("192.0.2.3"), BRAM)).isTrue();
    }

    @Test
    void onlyAProxyNearbySaysForWhomItAsks() {
        MockHttpServletRequest proxied = from("127.0.0.1");
        proxied.addHeader("X-Forwarded-For", "198.51.100.7, 192.0.2.1");
        MockHttpServletRequest pretending = from("203.0.113.9");
        pretending.addHeader("X-Forwarded-For", "192.0.2.1");

        assertThat(RequestLimit.sender(proxied)).isEqualTo("192.0.2.1");
        assertThat(RequestLimit.sender(pretending)).isEqualTo("203.0.113.9");
    }
}
