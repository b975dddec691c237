package nl.soepsteen.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PictureLinksTest {

    private static final String TEXT = "![a](/beelden/een.jpg) ![b](beelden/twee.png) ![c](../beelden/drie.jpg)"
            + " [d](https://elders.example/beelden/vier.jpg) [e](/andere-beelden/vijf.jpg)";

    @Test
    void picturesAreMentionedByAddressOrByFolder() {
        assertThat(PictureLinks.in(TEXT)).containsExactly("een.jpg", "twee.png", "drie.jpg");
    }

    @Test
    void onlyThoseThatGotAnotherAddressChange() {
        assertThat(PictureLinks.with(Map.of("twee.png", "/beelden/2.png", "vier.jpg", "/beelden/4.jpg"), TEXT))
                .isEqualTo(TEXT.replace("beelden/twee.png", "/beelden/2.png"));
    }

    @Test
    void aNameThatASiteGaveIsKnownAgain() {
        UUID id = UUID.fromString("0a0b0c0d-0000-4000-8000-000000000001");

        assertThat(PictureLinks.id(PictureLinks.name(id, "jpg"))).contains(id);
        assertThat(PictureLinks.id("vakantie.jpg")).isEmpty();
    }
}
