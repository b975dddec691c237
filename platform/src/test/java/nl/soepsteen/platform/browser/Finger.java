package nl.soepsteen.platform.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/// What somebody does on a page, counted: every tap, and every field that is filled in.
final class Finger {

    private final Page page;
    private int interactions;

    Finger(Page page) {
        this.page = page;
    }

    int interactions() {
        return interactions;
    }

    /// Taps the link in a mail.
    void follow(String address) {
        interactions++;
        page.navigate(address);
    }

    void press(String button) {
        interactions++;
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void fill(String label, String text) {
        interactions++;
        page.getByLabel(label).first().fill(text);
    }

    /// Ticks what can be chosen in a group.
    void choose(String group, String label) {
        interactions++;
        page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(group))
                .getByText(label)
                .first()
                .click();
    }
}
