package nl.soepsteen.platform.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {

    private static final String WITH_LENGTH = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhallo";
    private static final String IN_CHUNKS =
            "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhallo\r\nA\r\n buurvrouw\r\n0\r\n\r\n";
    private static final String EMPTY = "HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n";

    @Test
    void findsTheEndOfAnAnswerWhereverItIsCut() {
        for (String answer : new String[] {WITH_LENGTH, IN_CHUNKS, EMPTY}) {
            for (int cut = 0; cut < answer.length(); cut++) {
                AnswerReader reader = new AnswerReader();
                assertThat(reader.read(bytes(answer.substring(0, cut))))
                        .as("%d of %s", cut, answer)
                        .isFalse();
                assertThat(reader.read(bytes(answer.substring(cut))))
                        .as("%d of %s", cut, answer)
                        .isTrue();
            }
        }
    }

    @Test
    void keepsAnswersApart() {
        AnswerReader reader = new AnswerReader();
        ByteBuffer in = bytes(WITH_LENGTH + IN_CHUNKS + EMPTY);

        assertThat(reader.read(in)).isTrue();
        assertThat(reader.status()).isEqualTo(200);
        assertThat(reader.read(in)).isTrue();
        assertThat(reader.status()).isEqualTo(404);
        assertThat(reader.read(in)).isTrue();
        assertThat(reader.status()).isEqualTo(304);
        assertThat(reader.isLast()).isFalse();
        assertThat(in.hasRemaining()).isFalse();
        assertThat(reader.bytes()).isEqualTo(5 + 15);
    }

    @Test
    void noticesThatTheServerWillClose() {
        AnswerReader reader = new AnswerReader();

        assertThat(reader.read(bytes("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nja")))
                .isTrue();
        assertThat(reader.isLast()).isTrue();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
