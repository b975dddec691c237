package nl.soepsteen.platform.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/// The search page as somebody reads it: the field, the count, the results, the filters.
record SearchScreen(Page page) {

    Locator field() {
        return page.locator("main input[name=q]");
    }

    /// The line that is read aloud when it changes.
    Locator status() {
        return page.getByRole(AriaRole.STATUS);
    }

    String count() {
        return status().innerText();
    }

    Locator results() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Resultaten"))
                .locator("h3 a");
    }

    /// Brings the filters into sight where they are a sheet.
    ///
    /// @return whether they are
    boolean openFilters() {
        Locator button = filtersButton();
        boolean isSheet = button.isVisible();
        if (isSheet) {
            button.click();
        }
        return isSheet;
    }

    /// The button that opens the sheet; in sight only where there is one.
    Locator filtersButton() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filters").setExact(true));
    }

    /// A filter that is in sight and leaves something out: the one with the smallest number behind it.
    Locator filter() {
        List<Locator> options =
                page.locator("main input[type=checkbox]:visible:not(:checked)").all();
        return filter(options.getLast().getAttribute("id"));
    }

    Locator filter(String id) {
        return page.locator("[id='" + id + "']");
    }

    /// Waits until the line that is read aloud says something else.
    void awaitOtherCount(String old) {
        PlaywrightAssertions.assertThat(status()).not().hasText(old);
    }

    /// Waits until the address has all of these parameters, such as `thema=verbondenheid`.
    void awaitAddressWith(String... parameters) {
        for (String parameter : parameters) {
            page.waitForURL(Pattern.compile(".*[?&]" + Pattern.quote(parameter) + "(&.*)?$"));
        }
    }
}
