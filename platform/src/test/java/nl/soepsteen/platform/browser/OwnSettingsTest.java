package nl.soepsteen.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// People who told their browser how they want to see pages get them so.
@BrowserTest
class OwnSettingsTest {

    /// Some styles leave a hundredth of a second, so that scripts still hear the end of a movement.
    private static final String MOVING = """
            () => [...document.querySelectorAll("*")]
                .filter(element => {
                    const style = getComputedStyle(element);
                    const longest = [style.transitionDuration, style.animationDuration]
                        .flatMap(list => list.split(","))
                        .map(time => time.trim().endsWith("ms") ? parseFloat(time) / 1000 : parseFloat(time))
                        .reduce((a, b) => Math.max(a, b));
                    return longest > 0.01 || getComputedStyle(element).scrollBehavior === "smooth";
                })
                .map(element => element.nodeName.toLowerCase() + "." + [...element.classList].join("."))
            """;

    @ParameterizedTest(name = "{0}")
    @FieldSource("nl.soepsteen.platform.browser.PublicPage#EVERY_PART")
    void nothingMovesForWhoWantsNoMotion(PublicPage kind, Visitors visitors) {
        try (Visitor visitor = visitors.with(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            visitor.open(kind);

            assertThat(Answers.texts(visitor.page().evaluate(MOVING)))
                    .as("%s", kind)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("nl.soepsteen.platform.browser.PublicPage#EVERY_PART")
    void itCanBeReadInColoursOfOnesOwn(PublicPage kind, Visitors visitors) {
        try (Visitor visitor = visitors.with(
                new NewContextOptions().setForcedColors(ForcedColors.ACTIVE).setContrast(Contrast.MORE))) {
            visitor.open(kind);

            // Axe cannot judge this: the browser tells scripts the colour a style asked for, not the one it paints.
            Screenshots.take(visitor.page(), kind + "-own-colours");
            assertThat(visitor.page().locator("main").innerText()).contains(kind.shows());
            assertThat(new Keyboard(visitor.page()).walkThroughThePage())
                    .as("%s", kind)
                    .isGreaterThan(3);
            assertThat(visitor.messages()).as("%s", kind).isEmpty();
        }
    }
}
