package nl.soepsteen.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Somebody with a browser window on the site, and everything the browser had to complain about meanwhile.
final class Visitor implements AutoCloseable {

    /// Milliseconds; how long something may take before it counts as never. No test measures time with it.
    static final int PATIENCE = 120_000;

    private final BrowserContext window;
    private final Page page;
    private final String origin;
    private final List<String> messages = new ArrayList<>();
    private final List<String> badRequests = new ArrayList<>();
    private String asked = "";
    private int expected = 200;

    Visitor(BrowserContext window, String origin) {
        this.window = window;
        window.setDefaultTimeout(PATIENCE);
        this.origin = origin;
        window.onConsoleMessage(this::note);
        window.onWebError(error -> messages.add("uncaught " + error.error()));
        window.onRequestFailed(request -> badRequests.add(request.url() + ": " + request.failure()));
        window.onRequest(this::checkOrigin);
        window.addInitScript(LayoutShifts.OBSERVER);
        this.page = window.newPage();
    }

    private void note(ConsoleMessage message) {
        // Chromium itself writes one line about the status of the page when that is an error: it is what we asked for.
        boolean aboutThePage = expected >= 400
                && message.text().contains("status of " + expected)
                && message.location().startsWith(asked);
        if (!aboutThePage) {
            messages.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    private void checkOrigin(Request request) {
        if (!request.url().startsWith(origin + "/")) {
            badRequests.add(request.url() + ": from another origin");
        }
    }

    /// Goes to a page and waits until it has loaded; it must answer as it should.
    void open(PublicPage kind) {
        open(kind.address(), kind.status());
    }

    void open(String address) {
        open(address, 200);
    }

    private void open(String address, int status) {
        asked = origin + address;
        expected = status;
        Response answer = Objects.requireNonNull(page.navigate(address));
        assertThat(answer.status()).as(address).isEqualTo(status);
    }

    Page page() {
        return page;
    }

    /// What stands in the address bar, without scheme and host.
    String address() {
        return page.url().substring(origin.length());
    }

    /// What the browser's own protocol tells.
    CDPSession protocol() {
        return window.newCDPSession(page);
    }

    /// Everything on the console, of any level, and every uncaught error.
    List<String> messages() {
        return messages;
    }

    /// Requests that failed, and requests to other origins than the site's.
    List<String> badRequests() {
        return badRequests;
    }

    @Override
    public void close() {
        window.close();
    }
}
