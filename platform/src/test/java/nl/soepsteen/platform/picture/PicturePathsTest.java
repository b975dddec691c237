package nl.soepsteen.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.soepsteen.content.render.MarkdownRenderer;
import org.junit.jupiter.api.Test;

/// How texts mention pictures.
class PicturePathsTest {

    private static final UUID ONE = UUID.fromString("11111111-2222-4333-8444-555555555555");
    private static final UUID TWO = UUID.fromString("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee");

    private final Picture photo = new Picture(ONE, "jpg", new byte[0], 4, 3);

    @Test
    void allPicturesOfATextAreFoundInOrder() {
        String text = """
                ![Een tafel](/beelden/%s.png) en <img src="/beelden/%s.jpg">
                [nog eens](/beelden/%s.png), /beelden/niets.jpg, /beelden/%s.svg
                """.formatted(TWO, ONE, TWO, UUID.randomUUID());

        assertThat(PicturePaths.in(text)).containsExactly(TWO, ONE);
    }

    @Test
    void whileWritingPicturesAreSeenElsewhere() {
        String own = "![Een tafel](/beelden/%s.jpg)".formatted(ONE);
        String others = "[daar](https://elders.example/beelden/%s.jpg) /schrijven/beelden/%s.jpg".formatted(ONE, ONE);

        assertThat(PicturePaths.forWriters(own + " " + others))
                .isEqualTo("![Een tafel](/schrijven/beelden/%s.jpg) ".formatted(ONE) + others);
    }

    @Test
    void aDescriptionIsShownAsItWasTyped() {
        String typed = "Tafel [links] met *twee* stoelen & een <b>bord</b> _5_ \\ `x`";

        String html =
                new MarkdownRenderer().render(photo.markdown(typed)).html().toString();

        assertThat(html)
                .contains(
                        "src=\"/beelden/" + ONE + ".jpg\"", "Tafel [links] met *twee* stoelen &amp; een &lt;b&gt;bord");
    }

    @Test
    void onlyNamesThatPicturesHaveAreNames() {
        assertThat(PicturePaths.name(photo.fileName())).contains(new PicturePaths.Name(ONE, "jpg"));
        for (String wrong : new String[] {"", ONE.toString(), ONE + ".gif", ONE + ".jpg.exe", "../" + ONE + ".jpg"}) {
            assertThat(PicturePaths.name(wrong)).as(wrong).isEmpty();
        }
    }
}
