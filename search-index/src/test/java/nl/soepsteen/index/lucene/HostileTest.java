package nl.soepsteen.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.index.SearchRequest.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is typed, an answer comes, and soon.
class HostileTest {

    private static final String[] PIECES = {
        "soep",
        "brood",
        "\"",
        "“",
        "„",
        "‘",
        "'",
        "-",
        "--",
        "*",
        "so*",
        "a*",
        "(",
        ")",
        "((((",
        "[",
        "]",
        "{",
        "}",
        "~",
        "^2",
        "AND",
        "OR",
        "NOT",
        "&&",
        "||",
        "!",
        "\\",
        "/",
        "/.*/",
        "id:",
        "title:soep",
        "\u0000",
        "\u0007",
        "\uFFFF",
        "\uD800",
        "\uDC00",
        "😀",
        "👩‍👩‍👧‍👦",
        "\u202E",
        "\u200B",
        "שלום",
        "مرحبا",
        "日本語",
        "é",
        "e\u0301",
        "İ",
        "ß",
        " ",
        "\t",
        "\n",
        "\u00A0",
        "x".repeat(300),
        "wijk-team",
        "24/7",
        "0x1F",
        "<script>",
        "%00",
        "${x}",
        "'; DROP TABLE"
    };

    /// Not a speed: what has no bound takes minutes, and a machine may be busy with something else for a while.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    @Test
    void noTextBreaksASearchOrMakesItSlow() throws IOException {
        Random random = new Random(1);
        try (IndexOnDisk index = new IndexOnDisk(directory)) {
            index.put(new RandomCollection(1).next("d", 200));
            index.search("soep");
            for (int i = 0; i < 3_000; i++) {
                String text = text(random, i % 100 == 0 ? 3_000 : 1 + random.nextInt(12));
                long start = System.nanoTime();
                SearchAnswer answer = index.search(new SearchRequest(
                        text,
                        Map.of(),
                        null,
                        null,
                        random.nextBoolean() ? Order.NEWEST : Order.RELEVANCE,
                        new Start.Offset(random.nextInt(3)),
                        5));
                assertThat(Duration.ofNanos(System.nanoTime() - start)).as(text).isLessThan(PATIENCE);
                if (answer.next() != null) {
                    SearchRequest further =
                            new SearchRequest(text, Map.of(), null, null, Order.RELEVANCE, new Start.Offset(0), 3);
                    SearchAnswer first = index.search(further);
                    assertThat(first.total()).as(text).isEqualTo(answer.total());
                }
            }
        }
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
