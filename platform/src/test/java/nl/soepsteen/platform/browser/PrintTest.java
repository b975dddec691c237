package nl.soepsteen.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/// A page on paper.
@BrowserTest
class PrintTest {

    private static final String SHOWS = "selector => document.querySelector(selector).checkVisibility()";

    @Test
    void whatIsFoldedIsPrintedAndWhatCanOnlyBeClickedIsNot(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            visitor.open("/interventies/stoelen-bij-de-lift");
            Page page = visitor.page();
            assertThat(page.evaluate(SHOWS, ".facts details dl")).isEqualTo(false);
            assertThat(page.evaluate(SHOWS, ".take-away")).isEqualTo(true);

            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.evaluate(SHOWS, ".facts details dl")).isEqualTo(true);
            assertThat(page.evaluate(SHOWS, ".take-away")).isEqualTo(false);
            assertThat(page.evaluate(SHOWS, ".cite")).isEqualTo(true);
        }
    }
}
