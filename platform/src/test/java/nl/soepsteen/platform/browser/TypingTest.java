package nl.soepsteen.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Results change while somebody types or filters, and nothing else does.
///
/// Answers are held back where their order matters, so that no outcome depends on how fast this machine is.
@BrowserTest
class TypingTest {

    @Test
    void resultsChangeAndTheCaretStays(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            SearchScreen screen = open(visitor, "/zoeken");
            String all = screen.count();

            screen.field().focus();
            visitor.page().keyboard().type("buurt");
            screen.awaitAddressWith("q=buurt");
            screen.awaitOtherCount(all);
            assertThat(caret(screen)).isEqualTo(5);

            visitor.page().keyboard().press("Home");
            visitor.page().keyboard().type("schaken ");
            screen.awaitAddressWith("q=schaken+buurt");
            assertThat(caret(screen)).isEqualTo(8);
            assertSamePage(visitor);
        }
    }

    @Test
    void theLastQuestionWins(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            SearchScreen screen = open(visitor, "/zoeken");
            List<Route> held = holdAnswers(visitor);

            screen.field().focus();
            visitor.page().keyboard().type("buurt");
            awaitHeld(visitor, held, 1);
            visitor.page().keyboard().type(" xylofoonkwartet");
            awaitHeld(visitor, held, 2);
            held.getLast().resume();

            screen.awaitAddressWith("q=buurt+xylofoonkwartet");
            assertThat(screen.field()).hasValue("buurt xylofoonkwartet");
            assertThat(caret(screen)).isEqualTo("buurt xylofoonkwartet".length());
            assertThat(screen.status()).containsText("xylofoonkwartet");
            assertSamePage(visitor);
        }
    }

    @Test
    void enterRightAfterAChangeAsksOnce(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            SearchScreen screen = open(visitor, "/zoeken");
            List<Route> held = holdAnswers(visitor);

            Locator filter = screen.filter();
            filter.check();
            screen.field().focus();
            visitor.page().keyboard().type("buurt");
            visitor.page().keyboard().press("Enter");
            awaitHeld(visitor, held, 2);
            held.getLast().resume();

            screen.awaitAddressWith("q=buurt", filter.getAttribute("name") + "=" + filter.getAttribute("value"));
            assertThat(filter).isChecked();
            assertThat(caret(screen)).isEqualTo(5);
            afterTheTypingDelay(visitor);
            assertThat(held).hasSize(2);
            assertSamePage(visitor);
        }
    }

    @Test
    void filtersChosenInOneBreathAreAllKept(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            SearchScreen screen = open(visitor, "/zoeken");
            List<Route> held = holdAnswers(visitor);
            Locator filters = visitor.page().locator("main input[type=checkbox]:visible");
            List<Locator> chosen = List.of(
                    screen.filter(filters.nth(0).getAttribute("id")),
                    screen.filter(filters.nth(1).getAttribute("id")),
                    screen.filter(filters.nth(2).getAttribute("id")));

            for (Locator filter : chosen) {
                filter.check();
                int asked = chosen.indexOf(filter) + 1;
                awaitHeld(visitor, held, asked);
            }
            held.getLast().resume();

            for (Locator filter : chosen) {
                screen.awaitAddressWith(filter.getAttribute("name") + "=" + filter.getAttribute("value"));
                assertThat(filter).isChecked();
            }
            assertSamePage(visitor);
        }
    }

    private static SearchScreen open(Visitor visitor, String address) {
        visitor.open(address);
        visitor.page().evaluate("() => { window.samePage = true }");
        return new SearchScreen(visitor.page());
    }

    /// No page was loaded anew, and the browser had nothing to say.
    private static void assertSamePage(Visitor visitor) {
        assertThat(visitor.page().evaluate("() => window.samePage === true")).isEqualTo(true);
        assertThat(visitor.messages()).isEmpty();
    }

    /// From here on no answer to a search comes before the test says so.
    private static List<Route> holdAnswers(Visitor visitor) {
        List<Route> held = new ArrayList<>();
        visitor.page().route("**/zoeken?*", held::add);
        return held;
    }

    /// Until the page's own timer for typing (300 ms) has run out, if one was set: timers of a page end in their
    /// order.
    private static void afterTheTypingDelay(Visitor visitor) {
        visitor.page().evaluate("() => new Promise(done => setTimeout(done, 400))");
    }

    private static void awaitHeld(Visitor visitor, List<Route> held, int count) {
        visitor.page().waitForCondition(() -> held.size() >= count);
    }

    private static int caret(SearchScreen screen) {
        assertThat(screen.field()).isFocused();
        return (int) Objects.requireNonNull(screen.field().evaluate("field => field.selectionStart"));
    }
}
