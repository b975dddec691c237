package nl.soepsteen.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;

/// A search box with the list under it.
record SuggestionBox(Page page) {

    /// Where everything is on the page, however it is scrolled, except for the list and what is read aloud about it.
    private static final String PLACES = """
            () => JSON.stringify([...document.querySelectorAll("body *:not(.suggestions, .suggestions *, [aria-live])")]
                .map(element => element.getBoundingClientRect())
                .map(box => [box.x + scrollX, box.y + scrollY, box.width, box.height].map(Math.round)))
            """;

    Locator field() {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("oek"))
                .and(page.locator("input"));
    }

    Locator list() {
        return page.getByRole(AriaRole.LISTBOX);
    }

    Locator options() {
        return page.getByRole(AriaRole.OPTION).and(page.locator(".suggestion"));
    }

    /// Types at once, so that one question is asked, and waits for the list.
    void type(String text) {
        field().focus();
        page.keyboard().insertText(text);
        assertThat(list()).isVisible();
        assertThat(field()).hasAttribute("aria-expanded", "true");
    }

    void assertClosed() {
        assertThat(list()).isHidden();
        assertThat(field()).hasAttribute("aria-expanded", "false");
        assertThat(field()).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
    }

    /// The option that assistive technology is told about is the one that looks so, and the only one.
    void assertActive(int number) {
        Locator option = options().nth(number);
        assertThat(field()).hasAttribute("aria-activedescendant", Objects.requireNonNull(option.getAttribute("id")));
        assertThat(option).hasAttribute("aria-selected", "true");
        assertThat(page.locator(".suggestion[aria-selected=true]")).hasCount(1);
        assertThat(field()).isFocused();
    }

    String places() {
        return (String) Objects.requireNonNull(page.evaluate(PLACES));
    }
}
