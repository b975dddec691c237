package nl.soepsteen.platform.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Looks for faults against WCAG 2.0, 2.1 and 2.2, levels A and AA.
final class Axe {

    /// Naming the tag is not enough for target-size: axe leaves that rule off unless it is asked for by name.
    private static final String RUN = """
            async () => {
                const results = await axe.run(document, {
                    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
                    rules: {"target-size": {enabled: true}},
                    resultTypes: ["violations"]
                });
                return results.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ": " + node.html + " " + node.failureSummary.replace(/\\s+/g, " ")));
            }
            """;

    private static final String SCRIPT = script();

    private Axe() {}

    /// One line for each element that breaks a rule.
    static List<String> findings(Page page) {
        page.evaluate(SCRIPT);
        return Answers.texts(page.evaluate(RUN));
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
