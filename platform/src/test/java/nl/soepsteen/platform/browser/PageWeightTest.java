package nl.soepsteen.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Pages are light enough for a phone at the edge of the network. Counted by the browser, as it comes over the wire.
@BrowserTest
class PageWeightTest {

    private static final String WEIGHT = "Bytes over the wire";
    private static final int FIRST_VIEW = 60_000;
    private static final int LATER_VIEW = 25_000;

    /// Not a page of the list, so that none of those is in the cache yet when it is counted as a later one.
    private static final String SOMEWHERE_ELSE = "/zoeken?q=wijk";

    @ParameterizedTest(name = "{0}")
    @FieldSource("nl.soepsteen.platform.browser.PublicPage#KINDS")
    void isLight(PublicPage kind, Visitors visitors, Report report) {
        int first = firstView(kind, visitors);
        int later = laterView(kind, visitors);

        report.add(WEIGHT, kind.name(), "first view", first);
        report.add(WEIGHT, kind.name(), "later view", later);
        assertThat(first).as("%s, first view", kind).isBetween(1, FIRST_VIEW);
        assertThat(later).as("%s, later view", kind).isBetween(1, LATER_VIEW);
        assertThat(later).as("%s: files of the site are kept", kind).isLessThan(first);
    }

    private static int firstView(PublicPage kind, Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            return weigh(visitor, kind);
        }
    }

    private static int laterView(PublicPage kind, Visitors visitors) {
        try (Visitor visitor = visitors.atADesk()) {
            visitor.open(SOMEWHERE_ELSE);
            return weigh(visitor, kind);
        }
    }

    private static int weigh(Visitor visitor, PublicPage kind) {
        CDPSession protocol = visitor.protocol();
        AtomicInteger bytes = new AtomicInteger();
        protocol.on(
                "Network.loadingFinished",
                answer -> bytes.addAndGet(answer.get("encodedDataLength").getAsInt()));
        protocol.send("Network.enable");
        visitor.open(kind);
        // What comes from the browser's own cache need not be told of as finished: counting what
        // began is no way to wait.
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.get();
    }
}
