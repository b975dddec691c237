package nl.soepsteen.platform.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The system's Chromium, started once for all browser tests.
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
        List<String> flags = new ArrayList<>(FLAGS);
        if (System.getProperty("user.name").equals("root")) {
            // Chromium refuses to start its sandbox as root, as in most build containers.
            flags.add("--no-sandbox");
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(executable).setArgs(flags));
            return new Chromium(playwright, browser);
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /// A window that shares nothing with other windows: no cache, no history.
    Visitor visitor(String origin, NewContextOptions wishes) {
        return new Visitor(browser.newContext(wishes.setBaseURL(origin).setLocale("nl-NL")), origin);
    }

    @Override
    public void close() {
        try (playwright) {
            browser.close();
        }
    }
}
