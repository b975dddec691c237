package nl.soepsteen.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything again in a browser that runs no scripts.
@BrowserTest
class WithoutScriptTest {

    @ParameterizedTest(name = "{0}")
    @FieldSource("nl.soepsteen.platform.browser.PublicPage#KINDS")
    void nothingIsMissing(PublicPage kind, Visitors visitors) {
        List<String> withScript;
        try (Visitor visitor = visitors.atADesk()) {
            visitor.open(kind);
            withScript = lines(visitor);
        }
        try (Visitor visitor = visitors.withoutScript(Visitors.DESK)) {
            visitor.open(kind);

            assertThat(lines(visitor)).as("%s without script", kind).containsAll(withScript);
            assertThat(String.join(" ", withScript)).contains(kind.shows());
            assertThat(visitor.messages()).isEmpty();
            assertThat(visitor.badRequests()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Visitors.PHONE, Visitors.DESK})
    void searchFilterReadAndGoBack(int width, Visitors visitors) {
        try (Visitor visitor = visitors.withoutScript(width)) {
            Page page = visitor.page();
            SearchScreen screen = new SearchScreen(page);

            visitor.open("/");
            screen.field().fill("buurt");
            screen.field().press("Enter");
            screen.awaitAddressWith("q=buurt");
            String all = screen.count();

            screen.openFilters();
            Locator filter = screen.filter();
            String parameter = filter.getAttribute("name") + "=" + filter.getAttribute("value");
            filter.check();
            button(page, "Toon ").click();
            screen.awaitAddressWith("q=buurt", parameter);
            assertThat(filter).isChecked();
            assertThat(screen.status()).not().hasText(all);

            Locator result = screen.results().first();
            String title = result.innerText();
            result.click();
            assertThat(page.locator("h1")).hasText(title);

            page.goBack();
            assertThat(screen.field()).hasValue("buurt");
            assertThat(filter).isChecked();
            assertThat(visitor.messages()).isEmpty();
            assertThat(visitor.badRequests()).isEmpty();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /// What can be read on the page.
    private static List<String> lines(Visitor visitor) {
        return visitor.page()
                .locator("body")
                .innerText()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
