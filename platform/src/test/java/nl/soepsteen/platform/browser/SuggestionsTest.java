package nl.soepsteen.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a search box offers while somebody types.
@BrowserTest
class SuggestionsTest {

    /// WCAG 2.2 asks 24 pixels; on a phone a finger needs more.
    private static final int FINGER = 44;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/over", "/zoeken"})
    void arrowsLeadThroughTheListAndEnterToThePage(String address, Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            SuggestionBox box = open(visitor, address);
            box.type("eenza");
            Page page = visitor.page();
            int last = box.options().count() - 1;
            assertThat(last).isGreaterThan(0);
            assertThat(page.locator("[aria-live]")).containsText((last + 1) + " suggesties");

            page.keyboard().press("ArrowDown");
            box.assertActive(0);
            page.keyboard().press("ArrowDown");
            box.assertActive(1);
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator(".suggestion[aria-selected=true]")).hasCount(0);
            page.keyboard().press("ArrowUp");
            box.assertActive(last);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            box.assertActive(0);
            assertThat(box.field()).hasValue("eenza");

            page.keyboard().press("Enter");
            page.waitForURL("**/onderwerpen/eenzaamheid");
            assertThat(page.locator("h1")).hasText("Eenzaamheid");
            assertThat(visitor.messages()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/over", "/zoeken"})
    void enterWithoutAChoiceSearchesAsTyped(String address, Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            SuggestionBox box = open(visitor, address);
            box.type("buurthuis");
            visitor.page().keyboard().press("Enter");

            visitor.page().waitForURL("**/zoeken?q=buurthuis");
            assertThat(new SearchScreen(visitor.page()).status()).containsText("buurthuis");
            box.assertClosed();
            assertThat(visitor.messages()).isEmpty();
        }
    }

    @Test
    void escapeClosesTheListAndThenEmptiesTheBox(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            SuggestionBox box = open(visitor, "/");
            Page page = visitor.page();
            box.type("buurt");
            page.keyboard().press("ArrowDown");

            page.keyboard().press("Escape");
            box.assertClosed();
            assertThat(box.field()).hasValue("buurt");
            page.keyboard().press("ArrowDown");
            assertThat(box.list()).isVisible();
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(box.field()).hasValue("");
            assertThat(box.field()).isFocused();
        }
    }

    @Test
    void theListGoesWhenTheFocusDoesAndWhenNothingFits(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            SuggestionBox box = open(visitor, "/");
            box.type("buurt");
            visitor.page().keyboard().insertText(" xylofoonkwartet");
            box.assertClosed();
            assertThat(visitor.page().locator("[aria-live]")).hasText("");

            visitor.page().keyboard().press("Control+a");
            box.type("buurt");
            visitor.page().keyboard().press("Tab");
            box.assertClosed();
        }
    }

    @Test
    void whatWasAskedLastIsShown(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            SuggestionBox box = open(visitor, "/");
            List<Route> held = new ArrayList<>();
            visitor.page().route("**/zoeken/suggesties?*", held::add);

            box.field().focus();
            visitor.page().keyboard().insertText("verbond");
            visitor.page().waitForCondition(() -> held.size() == 1);
            visitor.page().keyboard().press("Control+a");
            visitor.page().keyboard().insertText("rotterd");
            visitor.page().waitForCondition(() -> held.size() == 2);
            held.get(1).resume();
            assertThat(box.options().first()).containsText("Rotterdam");

            held.get(0).resume();
            visitor.page().keyboard().press("ArrowDown");
            box.assertActive(0);
            assertThat(box.options().first()).containsText("Rotterdam");
            assertThat(visitor.messages()).isEmpty();
        }
    }

    @Test
    void whatSomebodyChoosesFromStays(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            SuggestionBox box = open(visitor, "/");
            box.type("verbond");
            List<Route> held = new ArrayList<>();
            visitor.page().route("**/zoeken/suggesties?*", held::add);

            visitor.page().keyboard().press("Control+a");
            visitor.page().keyboard().insertText("rotterd");
            visitor.page().waitForCondition(() -> held.size() == 1);
            visitor.page().keyboard().press("ArrowDown");
            box.assertActive(0);
            held.getFirst().resume();

            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL("**/themas/verbondenheid");
            assertThat(visitor.messages()).isEmpty();
        }
    }

    @Test
    void onTheSearchPageResultsChangeUnderTheList(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            SuggestionBox box = open(visitor, "/zoeken");
            SearchScreen screen = new SearchScreen(visitor.page());
            String all = screen.count();

            box.type("buurth");
            screen.awaitAddressWith("q=buurth");
            screen.awaitOtherCount(all);
            assertThat(box.list()).isVisible();
            visitor.page().keyboard().press("ArrowDown");
            box.assertActive(0);
            assertThat(box.field()).hasValue("buurth");
            assertThat(visitor.messages()).isEmpty();
        }
    }

    @Test
    void aFingerChooses(Visitors visitors) {
        try (Visitor visitor = visitors.with(ColorScheme.LIGHT, Visitors.PHONE)) {
            SuggestionBox box = open(visitor, "/");
            box.type("bospol");
            box.options().first().click();
            visitor.page().waitForURL("**/wijken/rotterdam/bospolder");
            assertThat(visitor.messages()).isEmpty();
        }
    }

    static Stream<Arguments> views() {
        return Stream.of("/", "/over", "/zoeken")
                .flatMap(address -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(scheme -> Stream.of(Visitors.PHONE, Visitors.DESK)
                                .map(width -> Arguments.of(address, scheme, width))));
    }

    @ParameterizedTest(name = "{0}, {1}, {2} px")
    @MethodSource("views")
    void theOpenListIsWithoutFaults(String address, ColorScheme scheme, int width, Visitors visitors) {
        try (Visitor visitor = visitors.with(scheme, width)) {
            SuggestionBox box = open(visitor, address);
            Page page = visitor.page();
            // What the search page itself shows changes with the words; here it is about the list.
            page.route("**/zoeken?*", Route::abort);
            box.field().focus();
            String before = box.places();
            box.type("wijk");
            page.keyboard().press("ArrowDown");
            box.assertActive(0);

            assertThat(box.places()).as("nothing moves under the list").isEqualTo(before);
            assertThat(Axe.findings(page)).isEmpty();
            assertThat(Overflow.of(page)).isEmpty();
            for (Locator option : box.options().all()) {
                assertThat(option.boundingBox().height).isGreaterThanOrEqualTo(FINGER);
            }
            assertThat(Overflow.ofDoubledText(page)).isEmpty();
        }
    }

    @Test
    void withoutScriptTheBoxIsAPlainOne(Visitors visitors) {
        try (Visitor visitor = visitors.withoutScript(Visitors.DESK)) {
            visitor.open("/");
            Locator field = visitor.page().locator("main input[name=q]");
            assertThat(field).hasAttribute("type", "search");
            assertThat(field).not().hasAttribute("role", Pattern.compile(".*"));
        }
    }

    private static SuggestionBox open(Visitor visitor, String address) {
        visitor.open(address);
        return new SuggestionBox(visitor.page());
    }
}
