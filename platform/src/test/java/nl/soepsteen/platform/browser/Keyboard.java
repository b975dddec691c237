package nl.soepsteen.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Somebody who has no mouse.
final class Keyboard {

    private static final int LONG_ENOUGH = 400;

    private static final String WHERE = """
            () => {
                const here = document.activeElement;
                return here.nodeName.toLowerCase() + (here.id ? "#" + here.id : "") + " " + (here.textContent || "").trim().slice(0, 30);
            }
            """;

    private static final String HAS_FOCUS = "element => element === document.activeElement";

    /// An outline, because shadows and backgrounds are gone for who chooses their own colours; around something
    /// that can be seen itself: what is hidden by being made a dot, or by clipping, shows no outline either.
    private static final String SHOWS_FOCUS = """
            element => {
                const style = getComputedStyle(element);
                const box = element.getBoundingClientRect();
                return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                    && box.width >= 8 && box.height >= 8 && style.clipPath === "none"
                    && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /// Presses Tab until this has the focus.
    void tabTo(Locator target) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < LONG_ENOUGH; i++) {
            page.keyboard().press("Tab");
            if (hasFocus(target)) {
                assertFocusShows();
                return;
            }
            passed.add(where());
        }
        throw new AssertionError("Tab never came to " + target + ", but to " + passed);
    }

    /// Presses Tab from the top of the page to its end, and sees each time where the focus is.
    ///
    /// @return how many stops there were
    int walkThroughThePage() {
        page.evaluate("() => { window.tabStops = new Set() }");
        for (int stops = 0; stops < LONG_ENOUGH; stops++) {
            page.keyboard().press("Tab");
            boolean known = (boolean) Objects.requireNonNull(page.evaluate("""
                    () => {
                        const here = document.activeElement;
                        const known = here === document.body || window.tabStops.has(here);
                        window.tabStops.add(here);
                        return known;
                    }
                    """));
            if (known) {
                return stops;
            }
            assertFocusShows();
        }
        throw new AssertionError("Tab never comes to the end of " + page.url());
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    boolean hasFocus(Locator target) {
        return target.count() == 1 && (boolean) target.evaluate(HAS_FOCUS);
    }

    private void assertFocusShows() {
        boolean shows = (boolean) page.locator("*:focus").evaluate(SHOWS_FOCUS);
        assertThat(shows).as("the focus shows on %s of %s", where(), page.url()).isTrue();
    }

    private String where() {
        return Objects.toString(page.evaluate(WHERE));
    }
}
