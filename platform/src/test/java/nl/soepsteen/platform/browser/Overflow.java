package nl.soepsteen.platform.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/// What makes a page scroll sideways, or the sheet that lies over it.
final class Overflow {

    private static final String FIND = """
            () => {
                const page = document.querySelector(":popover-open") ?? document.scrollingElement;
                if (page.scrollWidth <= page.clientWidth) return [];
                const culprits = [...(page === document.scrollingElement ? document.body : page).querySelectorAll("*")]
                    .filter(element => element.getBoundingClientRect().right > page.clientWidth + 0.5)
                    .slice(-5)
                    .map(element => element.nodeName.toLowerCase() + (element.id ? "#" + element.id : "")
                        + (element.classList.length ? "." + [...element.classList].join(".") : ""));
                return [page.scrollWidth + " px in a window of " + page.clientWidth, ...culprits];
            }
            """;

    /// As people do who set larger letters: everything measured by the root's size doubles. With it the space
    /// between letters and words that WCAG 1.4.12 asks a page to bear, so that a machine with wider letters
    /// finds nothing else. Not through a style sheet or attribute, which the page's policy forbids, but as a
    /// script may.
    private static final String DOUBLE_THE_TEXT = """
            () => {
                const root = document.documentElement;
                root.style.fontSize = 2 * parseFloat(getComputedStyle(root).fontSize) + "px";
                root.style.letterSpacing = "0.12em";
                root.style.wordSpacing = "0.16em";
            }
            """;

    private Overflow() {}

    /// How wide it is and the last elements that stick out; empty when all is well.
    static List<String> of(Page page) {
        return Answers.texts(page.evaluate(FIND));
    }

    /// The same with letters twice as large and further apart; the page stays so.
    static List<String> ofDoubledText(Page page) {
        page.evaluate(DOUBLE_THE_TEXT);
        return of(page);
    }
}
