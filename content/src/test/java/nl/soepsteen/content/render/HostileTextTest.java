package nl.soepsteen.content.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {

    /// A limit, not a measurement: on two cores each of these takes about a second at most.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// A quarter of the usual stack, so that what passes here has room to spare in a web server.
    private static final int SMALL_STACK = 256 * 1024;

    static Stream<Arguments> hostileTexts() {
        return HostileTexts.all().entrySet().stream().map(entry -> arguments(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void isRenderedWithinBoundsOrRefusedWithASentence(String name, String text) throws Exception {
        CompletableFuture<Object> outcome = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> outcome.complete(attempt(text)), name, SMALL_STACK);
        thread.setDaemon(true);
        thread.start();

        Object result = outcome.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        if (result instanceof Rendered rendered) {
            assertThat(rendered.html().toString()).hasSizeLessThanOrEqualTo(CappedText.MAX_CHARACTERS);
            assertThat(rendered.excerpt()).hasSizeLessThanOrEqualTo(300);
            assertThat(rendered.sections().stream()
                            .mapToInt(section -> section.text().length())
                            .sum())
                    .isLessThanOrEqualTo(2 * InputLimits.MAX_CHARACTERS);
        } else {
            assertThat(result).isInstanceOf(TooComplexException.class);
            assertThat(((TooComplexException) result).getMessage()).matches("[A-Z].*\\.");
        }
    }

    @Test
    void aTextThatGoesOverALimitNamesItsLine() {
        Object result = attempt("Gewone tekst\n\n" + "|a".repeat(200) + "\n");

        assertThat(result).isInstanceOf(TooComplexException.class);
        assertThat(((TooComplexException) result).line()).isEqualTo(3);
        assertThat((TooComplexException) result).hasMessage("Deze regel heeft te veel kolommen: meer dan 100.");
    }

    @Test
    void aLargeHonestTextIsNoProblem() {
        String section = """
                ## Wat we deden

                Elke *dinsdag* zat er iemand op het **trapje**, met koffie. Zie [het verslag](https://voorbeeld.nl/a_b_c).

                - [x] stoelen geleend van `de buren`
                - [ ] een naam bedacht

                | Week | Gasten |
                |------|-------:|
                | 1    |      4 |
                | 2    |     11 |

                """;

        assertThat(attempt(section.repeat(1_000))).isInstanceOf(Rendered.class);
    }

    @Test
    void aLongListWithoutBlankLinesIsNoProblem() {
        assertThat(attempt("- **Buurthuis**: [adres](https://voorbeeld.nl/een_adres), `open` op *dinsdag*\n"
                        .repeat(1_000)))
                .isInstanceOf(Rendered.class);
    }

    private static Object attempt(String text) {
        try {
            return new MarkdownRenderer().render(text);
        } catch (TooComplexException refused) {
            return refused;
        } catch (Throwable other) {
            return other;
        }
    }
}
