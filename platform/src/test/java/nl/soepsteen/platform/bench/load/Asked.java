package nl.soepsteen.platform.bench.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What is sent to a web server.
///
/// @param method of HTTP
/// @param address path and query, already encoded
/// @param accept type of answer
/// @param json body; empty for none
/// @param compressed whether the answer may come compressed
public record Asked(String method, String address, String accept, String json, boolean compressed) {

    /// A page, as browsers ask for it.
    public static Asked page(String address) {
        return new Asked("GET", address, "text/html", "", true);
    }

    /// Data, as programs ask for it.
    public static Asked data(String address) {
        return new Asked("GET", address, "application/json", "", true);
    }

    /// Data, with the question as a body of JSON.
    public static Asked data(String address, String json) {
        return new Asked("POST", address, "application/json", json, true);
    }

    /// The same, answered without compression.
    public Asked uncompressed() {
        return new Asked(method, address, accept, json, false);
    }

    ByteBuffer bytes(int port) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder();
        head.append("%s %s HTTP/1.1\r\n".formatted(method, address));
        head.append("Host: localhost:%d\r\nAccept: %s\r\n".formatted(port, accept));
        if (compressed) {
            head.append("Accept-Encoding: gzip\r\n");
        }
        if (body.length > 0) {
            head.append("Content-Type: application/json\r\nContent-Length: %d\r\n".formatted(body.length));
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocateDirect(start.length + body.length)
                .put(start)
                .put(body)
                .flip();
    }
}
