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
    void namesMayHaveSpacesAccentsAndCapitals() {
        String text = "![a](beelden/Foto%20van%20het%20plein.JPG) ![b](<../beelden/één tafel (2).png>)"
                + " ![c](/beelden/cafe" + Character.toString(0x301) + ".jpg) ![d](beelden/100%.png)";

        assertThat(PictureLinks.in(text))
                .containsExactly("foto van het plein.jpg", "één tafel (2).png", "café.jpg", "100%.png");
        assertThat(PictureLinks.with(Map.of("één tafel (2).png", "/beelden/2.png"), text))
                .contains("![b](/beelden/2.png)", "![a](beelden/Foto%20van%20het%20plein.JPG)");
    }

    @Test
    void onlyThoseThatGotAnotherAddressChange() {
        assertThat(PictureLinks.with(Map.of("twee.png", "/beelden/2.png", "vier.jpg", "/beelden/4.jpg"), TEXT))
                .isEqualTo(TEXT.replace("beelden/twee.png", "/beelden/2.png"));
    }
}
