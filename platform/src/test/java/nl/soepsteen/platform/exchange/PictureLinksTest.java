package nl.soepsteen.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
}
