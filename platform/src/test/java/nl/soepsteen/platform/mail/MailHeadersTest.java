package nl.soepsteen.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What mail programs are told besides.
class MailHeadersTest {

    private static final UUID CONVERSATION = UUID.randomUUID();
    private static final UUID BEFORE = UUID.randomUUID();

    @Test
    void whatIsKeptIsReadAgain() {
        MailHeaders all = MailHeaders.NONE
                .answeredTo(MailAddress.stored("anna@wijk.example"))
                .after(CONVERSATION, BEFORE)
                .ofList("nieuws", "https://soepsteen.example/afmelden/a-b_c");

        assertThat(all.inReplyTo()).isEqualTo(BEFORE);
        assertThat(MailHeaders.read(all.kept())).isEqualTo(all);
        assertThat(MailHeaders.read(MailHeaders.NONE.kept())).isEqualTo(MailHeaders.NONE);
    }

    @Test
    void nothingBecomesAHeaderOfItsOwn() {
        for (String address : List.of(
                "https://x.example/a\r\nBcc: kwaad@wijk.example",
                "https://x.example/a\nX: y",
                "https://x.example/a>, <mailto:kwaad@wijk.example",
                "https://x.example/a b",
                "https://x.example/ä",
                "mailto:kwaad@wijk.example",
                "javascript:alert(1)",
                "")) {
            assertThatThrownBy(() -> MailHeaders.NONE.ofList("nieuws", address))
                    .as(address)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (String list : List.of("nieuws\r\nX: y", "nieuws>", "Nieuws", "", "-", "nieuws.")) {
            assertThatThrownBy(() -> MailHeaders.NONE.ofList(list, "https://x.example/"))
                    .as(list)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new MailHeaders(null, null, Collections.nCopies(21, BEFORE), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatSomebodyElseKeptThereIsRefused() {
        for (String kept : List.of(
                "reply-to kwaad@wijk.example\r",
                "list nieuws\nlist nieuws",
                "bcc kwaad@wijk.example",
                "references geen-id",
                "unsubscribe https://x.example/\n",
                "list")) {
            assertThatThrownBy(() -> MailHeaders.read(kept)).as(kept).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
