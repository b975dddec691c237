package nl.soepsteen.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything without a mouse.
@BrowserTest
class KeyboardTest {

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Visitors.PHONE, Visitors.DESK})
    void searchFilterReadAndGoBack(int width, Visitors visitors) {
        try (Visitor visitor = visitors.with(ColorScheme.LIGHT, width)) {
            Page page = visitor.page();
            Keyboard keyboard = new Keyboard(page);
            SearchScreen screen = new SearchScreen(page);

            visitor.open("/");
            keyboard.tabTo(screen.field());
            keyboard.type("buurt");
            keyboard.press("Enter");
            screen.awaitAddressWith("q=buurt");
            String all = screen.count();
            assertThat(all).containsPattern("\\d+ resultaten");

            if (width == Visitors.PHONE) {
                keyboard.tabTo(screen.filtersButton());
                keyboard.press("Enter");
            }
            Locator filter = screen.filter();
            String parameter = filter.getAttribute("name") + "=" + filter.getAttribute("value");
            keyboard.tabTo(filter);
            keyboard.press("Space");
            screen.awaitOtherCount(all);
            screen.awaitAddressWith("q=buurt", parameter);
            assertThat(keyboard.hasFocus(filter))
                    .as("the focus stays on the filter")
                    .isTrue();
            assertThat(filter).isChecked();
            String filtered = screen.count();

            if (width == Visitors.PHONE) {
                keyboard.press("Escape");
                assertThat(keyboard.hasFocus(screen.filtersButton()))
                        .as("the focus is back on the button")
                        .isTrue();
            }
            Locator result = screen.results().first();
            String title = result.innerText();
            keyboard.tabTo(result);
            keyboard.press("Enter");
            assertThat(page.locator("h1")).hasText(title);

            page.goBack();
            assertThat(screen.field()).hasValue("buurt");
            assertThat(filter).isChecked();
            assertThat(screen.status()).hasText(filtered);

            page.goBack();
            assertThat(filter).not().isChecked();
            assertThat(screen.field()).hasValue("buurt");
            assertThat(screen.status()).hasText(all);
            assertThat(visitor.messages()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("nl.soepsteen.platform.browser.PublicPage#EVERY_PART")
    void theFirstStopLeadsPastTheHead(PublicPage kind, Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            visitor.open(kind);
            Page page = visitor.page();
            Keyboard keyboard = new Keyboard(page);

            keyboard.tabTo(page.locator("body a").first());
            keyboard.press("Enter");
            assertThat(keyboard.hasFocus(page.locator("main")))
                    .as("%s: the focus is on the content", kind)
                    .isTrue();
            keyboard.press("Tab");
            assertThat(page.locator("header.site-header :focus")).hasCount(0);
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("nl.soepsteen.platform.browser.PublicPage#EVERY_PART")
    void theFocusShowsEverywhere(PublicPage kind, Visitors visitors) {
        for (int width : new int[] {Visitors.PHONE, Visitors.DESK}) {
            try (Visitor visitor = visitors.with(ColorScheme.LIGHT, width)) {
                visitor.open(kind);
                assertThat(new Keyboard(visitor.page()).walkThroughThePage())
                        .as("stops on %s", kind)
                        .isGreaterThan(3);
            }
        }
    }
}
