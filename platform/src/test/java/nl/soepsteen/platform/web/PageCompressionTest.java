package nl.soepsteen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedSite.class)
class PageCompressionTest {

    private final PageCompression compression = new PageCompression();

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br, zstd", "br;q=1.0, gzip;q=0.8", "x-gzip", "GZIP ; q=0.001"})
    void isFor(String acceptEncoding) {
        assertThat(PageCompression.accepts(acceptEncoding)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip;q=0.000, br", "mygzip", "gzipped", "gzip;q=half"})
    void isNotFor(String acceptEncoding) {
        assertThat(PageCompression.accepts(acceptEncoding)).isFalse();
        assertThat(PageCompression.accepts(null)).isFalse();
    }

    @Test
    void keepsEveryByteAlsoOfWhatCannotBeMadeSmallerAndOfManyAtOnce() {
        Random random = new Random(1);
        List<byte[]> pages = IntStream.range(0, 200)
                .mapToObj(i -> {
                    byte[] page = new byte[i * i];
                    random.nextBytes(page);
                    return i % 2 == 0 ? page : "wijk ".repeat(i * 10).getBytes(StandardCharsets.UTF_8);
                })
                .toList();

        assertThat(pages.parallelStream().filter(page -> !Arrays.equals(page, unpacked(compression.compress(page)))))
                .isEmpty();
    }

    @Test
    void compressesWhatIsTheSameOnce() {
        CompressedPages pages = new CompressedPages(compression);
        byte[] page = "soep ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        byte[] other = "steen ".repeat(1000).getBytes(StandardCharsets.UTF_8);

        byte[] first = pages.of("een", page);

        assertThat(pages.of("een", page.clone())).isSameAs(first);
        assertThat(unpacked(first)).isEqualTo(page);
        assertThat(unpacked(pages.of("twee", other))).isEqualTo(other);
    }

    @Test
    void makesAPageMuchSmallerAndTellsItsLength(Site site) throws Exception {
        HttpResponse<String> plain = site.get("/zoeken?q=buurt");
        HttpResponse<String> packed = site.get("/zoeken?q=buurt", "Accept-Encoding", "gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(length(packed)).isPositive().isLessThan(length(plain) / 3);
        for (HttpResponse<String> answer : List.of(plain, packed)) {
            assertThat(String.join(",", answer.headers().allValues("Vary"))).containsIgnoringCase("Accept-Encoding");
        }
        assertThat(packed.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void alsoReachesTheSentenceOfAnError(Site site) throws Exception {
        HttpResponse<String> packed = site.get("/bestaat-niet", "Accept-Encoding", "gzip");

        assertThat(packed.statusCode()).isEqualTo(404);
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    private static long length(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Content-Length").orElse(-1);
    }

    private static byte[] unpacked(byte[] member) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(member))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
