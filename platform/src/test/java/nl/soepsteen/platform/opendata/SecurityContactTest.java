package nl.soepsteen.platform.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.soepsteen.platform.web.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityContactTest {

    private static final PublicAddress SITE = new PublicAddress("https://soepsteen.example");

    @Test
    void theFileIsTheSameAllMonthAndNeverValidForAYear() {
        assertThat(at("2026-11-01T00:00:00Z").text())
                .isEqualTo(at("2026-11-30T23:59:59Z").text());
        assertThat(at("2026-11-30T23:59:59Z").text().orElse("")).contains("Expires: 2027-05-01T00:00:00Z");
        assertThat(at("2026-12-01T00:00:00Z").text().orElse("")).contains("Expires: 2027-06-01T00:00:00Z");
    }

    @Test
    void severalContactsStandInTheOrderOfTheSetting() {
        assertThat(contact("a@b.example, https://b.example/melden tel:+31-10-1234567", SITE)
                        .text()
                        .orElse(""))
                .startsWith("Contact: mailto:a@b.example\nContact: https://b.example/melden\nContact:"
                        + " tel:+31-10-1234567\nExpires: ")
                .endsWith("\n");
    }

    @Test
    void anAddressWithoutHttpsIsNotCalledCanonical() {
        assertThat(contact("a@b.example", new PublicAddress("http://soepsteen.example"))
                        .text()
                        .orElse(""))
                .doesNotContain("Canonical");
    }

    @Test
    void withoutASettingThereIsNoFile() {
        assertThat(contact(" ", SITE).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bel maar", "http://b.example", "a@b@c", "javascript:alert(1)", "mailto:"})
    void aContactNobodyCanUseStopsTheStart(String setting) {
        assertThatThrownBy(() -> contact(setting, SITE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SOEPSTEEN_BEVEILIGING_CONTACT");
    }

    private static SecurityContact at(String moment) {
        return new SecurityContact("a@b.example", SITE, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private static SecurityContact contact(String setting, PublicAddress site) {
        return new SecurityContact(setting, site, Clock.systemUTC());
    }
}
