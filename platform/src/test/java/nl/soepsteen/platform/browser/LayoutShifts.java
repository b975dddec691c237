package nl.soepsteen.platform.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/// What moved while a page loaded, as the browser itself scores it.
final class LayoutShifts {

    /// Runs before anything of the page does; the browser's protocol puts it there, so the page's policy holds.
    static final String OBSERVER = """
            window.layoutShifts = [];
            window.layoutShiftObserver = new PerformanceObserver(list => window.layoutShifts.push(...list.getEntries()));
            window.layoutShiftObserver.observe({type: "layout-shift", buffered: true});
            """;

    private static final String COLLECT = """
            async () => {
                await document.fonts.ready;
                // Two frames: one to lay out what came last, one to score it.
                for (let i = 0; i < 2; i++) await new Promise(done => requestAnimationFrame(done));
                const name = node => node?.nodeName.toLowerCase() + (node?.id ? "#" + node.id : "");
                const shifts = [...window.layoutShifts, ...window.layoutShiftObserver.takeRecords()]
                    .filter(shift => !shift.hadRecentInput);
                return shifts.map(shift => shift.value.toFixed(4) + " " + shift.sources.map(source => name(source.node)).join(" "));
            }
            """;

    private LayoutShifts() {}

    static List<String> of(Page page) {
        return Answers.texts(page.evaluate(COLLECT));
    }
}
