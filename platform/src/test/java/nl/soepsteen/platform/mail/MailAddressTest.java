package nl.soepsteen.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Jan@Wijk.Example, jan@wijk.example",
        "' a.b+c@d-e.nl ', a.b+c@d-e.nl",
        "o'brien@wijk.nl, o'brien@wijk.nl",
        "cafe@köln.example, cafe@xn--kln-sna.example"
    })
    void oneAddressIsOneValueHoweverTyped(String typed, String held) {
        assertThat(MailAddress.of(typed).map(MailAddress::value)).contains(held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a",
                "a@",
                "@b.nl",
                "a@b",
                "a b@c.nl",
                "a@b..nl",
                "a@-b.nl",
                "a@b.nl,c@d.nl",
                "a@b.nl\nBcc: x@y.nl",
                "<a@b.nl>",
                "Jan <a@b.nl>",
                "\"a\"@b.nl",
                "a@[127.0.0.1]",
                "a@b.nl;",
                "a@b@c.nl@",
                "café@wijk.nl",
                "šdmin@wijk.nl",
                "İİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİ@wijk.nl",
                "a..b@wijk.nl",
                ".a@wijk.nl"
            })
    void whatCouldBeSomethingElseIsNone(String typed) {
        assertThat(MailAddress.of(typed)).isEmpty();
    }
}
