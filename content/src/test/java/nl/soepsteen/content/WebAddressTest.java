package nl.soepsteen.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://voorbeeld.nl",
                "HTTP://voorbeeld.nl:8080/a/b?c=d&e#f",
                "https://één.nl/café",
                "https://xn--n-9fa.nl/a%20b",
            })
    void anAbsoluteAddressOfTheWebIsValid(String address) {
        assertThat(WebAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "voorbeeld.nl",
                "//voorbeeld.nl",
                "https:voorbeeld.nl",
                "https:///pad",
                "https://",
                "https://:80/",
                "https://naam@voorbeeld.nl",
                "https://voorbeeld.nl\\@elders.nl",
                "https://voorbeeld.nl/a b",
                "ftp://voorbeeld.nl",
                "javascript://voorbeeld.nl/%0Aalert(1)",
                "https://voorbeeld.nl/\n",
            })
    void anythingElseIsNot(String address) {
        assertThat(WebAddress.isValid(address)).isFalse();
    }

    @Test
    void thereIsALimitToItsLength() {
        assertThat(WebAddress.isValid("https://voorbeeld.nl/" + "a".repeat(1_979)))
                .isTrue();
        assertThat(WebAddress.isValid("https://voorbeeld.nl/" + "a".repeat(1_980)))
                .isFalse();
    }
}
