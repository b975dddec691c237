package nl.soepsteen.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/// Pictures for people to look at, in `target/screenshots`.
final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /// The whole page, also what is below the fold.
    static void take(Page page, String name) {
        Path file = FOLDER.resolve(name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        assertThat(file).isNotEmptyFile();
    }
}
