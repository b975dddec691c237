package nl.soepsteen.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The checks of this package find what they are there for: each looks at a page with exactly such a fault.
@BrowserTest
class FaultsAreSeenTest {

    private static final String POLICY = "default-src 'self' 'unsafe-inline'";

    @Test
    void axeSeesFaultsOfEachVersion(Visitors visitors) {
        try (Visitor visitor = showing(visitors, """
                <img src="/assets/none.svg"><p style="color: #999; background: #fff">Bleek</p>
                <button style="width: 10px; height: 10px; padding: 0">a</button><button style="width: 10px; height: 10px; padding: 0">b</button>
                """)) {
            assertThat(Axe.findings(visitor.page()))
                    .anyMatch(finding -> finding.startsWith("image-alt"))
                    .anyMatch(finding -> finding.startsWith("color-contrast"))
                    .anyMatch(finding -> finding.startsWith("target-size"));
        }
    }

    @Test
    void theConsoleIsHeard(Visitors visitors) {
        try (Visitor visitor = showing(visitors, """
                <script>console.debug("zacht"); setTimeout(() => { throw new Error("luid") });</script>
                <script src="https://elders.example/a.js"></script>
                """)) {
            visitor.page().waitForCondition(() -> visitor.messages().size() >= 3);

            assertThat(visitor.messages())
                    .anyMatch(message -> message.startsWith("debug: zacht"))
                    .anyMatch(message -> message.contains("luid"))
                    .anyMatch(message -> message.contains("Content Security Policy"));
        }
    }

    @Test
    void aRequestElsewhereIsSeen(Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            visitor.page().route("https://elders.example/**", route -> route.fulfill(new FulfillOptions().setBody("")));
            show(visitor, "default-src *", "<img src='https://elders.example/a.png' alt=''>");

            assertThat(visitor.badRequests()).anyMatch(request -> request.contains("elders.example"));
        }
    }

    @Test
    void aWidePageIsSeen(Visitors visitors) {
        try (Visitor visitor = showing(visitors, "<div id='breed' style='width: 2000px'>Breed</div>")) {
            assertThat(Overflow.of(visitor.page())).contains("2008 px in a window of 1280", "div#breed");
        }
    }

    @Test
    void aWideSheetIsSeen(Visitors visitors) {
        try (Visitor visitor = showing(visitors, """
                <button popovertarget='vel'>Open</button>
                <div popover id='vel' style='width: 300px; overflow: auto'><p id='breed' style='width: 900px'>Breed</p></div>
                """)) {
            assertThat(Overflow.of(visitor.page())).isEmpty();
            visitor.page().locator("button").click();
            assertThat(Overflow.of(visitor.page())).contains("p#breed");
        }
    }

    @Test
    void aPageThatIsTooWideInLargeLettersIsSeen(Visitors visitors) {
        try (Visitor visitor = showing(visitors, "<div style='width: 60rem'>Past net</div>")) {
            assertThat(Overflow.of(visitor.page())).isEmpty();
            assertThat(Overflow.ofDoubledText(visitor.page())).isNotEmpty();
        }
    }

    @Test
    void aPageThatMovesIsSeen(Visitors visitors) {
        try (Visitor visitor = showing(visitors, """
                <p>Dit stond hier net nog.</p>
                <script>
                    requestAnimationFrame(() => requestAnimationFrame(() => {
                        document.body.insertAdjacentHTML("afterbegin", "<div style='height: 300px'></div>");
                        window.moved = true;
                    }));
                </script>
                """)) {
            visitor.page().waitForFunction("() => window.moved");

            assertThat(LayoutShifts.of(visitor.page())).hasSize(1);
        }
    }

    @Test
    void aHiddenFocusIsSeen(Visitors visitors) {
        try (Visitor visitor = showing(visitors, "<a href='/' style='outline: none'>Weg</a>")) {
            Page page = visitor.page();

            assertThatThrownBy(() -> new Keyboard(page).tabTo(page.locator("a")))
                    .hasMessageContaining("the focus shows on a Weg");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clip-path: inset(50%)", "inline-size: 1px; block-size: 1px; overflow: hidden"})
    void aStopThatNobodySeesIsSeen(String style, Visitors visitors) {
        String link = "<a href='/' style='outline: 3px solid; position: absolute; %s'>Weg</a>".formatted(style);
        try (Visitor visitor = showing(visitors, link)) {
            Page page = visitor.page();

            assertThatThrownBy(() -> new Keyboard(page).tabTo(page.locator("a")))
                    .hasMessageContaining("the focus shows on a Weg");
        }
    }

    private static Visitor showing(Visitors visitors, String body) {
        Visitor visitor = visitors.atADesk();
        show(visitor, POLICY, body);
        return visitor;
    }

    /// Answers for the site with a page of the test's own.
    private static void show(Visitor visitor, String policy, String body) {
        visitor.page()
                .route(
                        "**/fout",
                        route -> route.fulfill(new FulfillOptions()
                                .setContentType("text/html; charset=utf-8")
                                .setHeaders(Map.of(
                                        "Content-Security-Policy", policy, "Content-Type", "text/html; charset=utf-8"))
                                .setBody("<!DOCTYPE html><html lang='nl'><title>Fout</title><body>" + body)));
        visitor.open("/fout");
    }
}
