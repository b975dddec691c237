package nl.soepsteen.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of public page, in light and dark, on a phone and at a desk.
@BrowserTest
class PublicPagesTest {

    private static final String AXE = "Axe findings, WCAG 2.0, 2.1 and 2.2, A and AA";

    /// Light last: what follows on a check goes on in it.
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.DARK, ColorScheme.LIGHT);

    private static final int SMALLEST = 320;
    private static final int TABLET = 768;
    private static final int HEIGHT = 800;

    static Stream<Arguments> views() {
        return PublicPage.KINDS.stream()
                .flatMap(kind -> Stream.of(Visitors.PHONE, Visitors.DESK).map(width -> Arguments.of(kind, width)));
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource("views")
    void isWithoutFaults(PublicPage kind, int width, Visitors visitors, Report report) {
        String view = kind + " " + width;
        SoftAssertions softly = new SoftAssertions();
        try (Visitor visitor = visitors.with(ColorScheme.LIGHT, width)) {
            visitor.open(kind);
            Page page = visitor.page();

            softly.assertThat(page.locator("main").innerText()).as(view).contains(kind.shows());
            softly.assertThat(LayoutShifts.of(page))
                    .as(view + ": what moved while loading")
                    .isEmpty();
            for (ColorScheme scheme : SCHEMES) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                List<String> findings = Axe.findings(page);
                report.add(AXE, kind.name(), name(scheme) + " " + width, findings.size());
                softly.assertThat(findings)
                        .as(view + " " + name(scheme) + ": axe")
                        .isEmpty();
                if (scheme == ColorScheme.DARK) {
                    Screenshots.take(page, kind + "-dark-" + width);
                }
            }
            for (int each : width == Visitors.PHONE ? List.of(width, SMALLEST) : List.of(width, TABLET)) {
                page.setViewportSize(each, HEIGHT);
                softly.assertThat(Overflow.of(page))
                        .as(view + ": sideways at " + each)
                        .isEmpty();
                if (each != SMALLEST) {
                    Screenshots.take(page, kind + "-" + each);
                }
            }
            page.setViewportSize(width, HEIGHT);
            if (width == Visitors.PHONE && unfold(page)) {
                check(page, view + ", all unfolded", softly);
                Screenshots.take(page, kind + "-unfolded");
                if (new SearchScreen(page).openFilters()) {
                    check(page, view + ", with the sheet", softly);
                    page.keyboard().press("Escape");
                }
            }
            softly.assertThat(Overflow.ofDoubledText(page))
                    .as(view + ": sideways with doubled text")
                    .isEmpty();
            softly.assertThat(visitor.messages()).as(view + ": console").isEmpty();
            softly.assertThat(visitor.badRequests()).as(view + ": requests").isEmpty();
        }
        softly.assertAll();
    }

    /// So what holds of the layout in light holds in dark.
    @Test
    void darkChangesColoursOnly(Visitors visitors) {
        try (Visitor visitor = visitors.with(ColorScheme.DARK, Visitors.PHONE)) {
            visitor.open("/");

            List<String> set = Answers.texts(visitor.page().evaluate("""
                    () => {
                        const within = rule => [...rule.cssRules ?? []].flatMap(each => [each, ...within(each)]);
                        return [...document.styleSheets].flatMap(within)
                            .filter(rule => rule.media?.mediaText.includes("prefers-color-scheme"))
                            .flatMap(within)
                            .flatMap(rule => [...rule.style ?? []]);
                    }
                    """));

            assertThat(set).hasSizeGreaterThan(10).allMatch(property -> property.startsWith("--"));
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Visitors.PHONE, Visitors.DESK})
    void whatScriptPutInIsWithoutFaultsToo(int width, Visitors visitors) {
        SoftAssertions softly = new SoftAssertions();
        try (Visitor visitor = visitors.with(ColorScheme.LIGHT, width)) {
            visitor.open("/zoeken?q=buurt");
            Page page = visitor.page();
            SearchScreen screen = new SearchScreen(page);
            String all = screen.count();

            screen.openFilters();
            screen.filter().check();
            screen.awaitOtherCount(all);
            unfold(page);
            check(page, "filtered at " + width, softly);
            page.keyboard().press("Escape");
            check(page, "filtered at " + width + ", without the sheet", softly);
            softly.assertThat(visitor.messages()).as("console").isEmpty();
        }
        softly.assertAll();
    }

    /// In both colours.
    static void check(Page page, String view, SoftAssertions softly) {
        for (ColorScheme scheme : SCHEMES) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            softly.assertThat(Axe.findings(page))
                    .as(view + " " + name(scheme) + ": axe")
                    .isEmpty();
        }
        softly.assertThat(Overflow.of(page)).as(view + ": sideways").isEmpty();
    }

    /// Opens what is folded.
    ///
    /// @return whether anything was
    private static boolean unfold(Page page) {
        return (boolean) Objects.requireNonNull(page.evaluate("""
                () => {
                    const folded = [...document.querySelectorAll("details:not([open])")];
                    folded.forEach(details => details.open = true);
                    return folded.length > 0;
                }
                """));
    }

    private static String name(ColorScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }
}
