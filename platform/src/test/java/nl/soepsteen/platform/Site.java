package nl.soepsteen.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A site as a visitor meets it over HTTP.
public final class Site {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(90);

    private final int port;

    public Site(int port) {
        this.port = port;
    }

    /// Asks for an address; header names and values alternate.
    public HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public JsonNode json(String address) throws IOException, InterruptedException {
        return JSON.readTree(get(address).body());
    }

    /// Sends bytes as they are, for requests that no client would make, and gives back all that comes.
    public String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Waits until pages are shown.
    public void awaitReady() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(LONG_ENOUGH);
        String last = "";
        while (Instant.now().isBefore(deadline)) {
            HttpResponse<String> answer = get("/actuator/health/readiness");
            if (answer.statusCode() == 200) {
                return;
            }
            last = answer.body();
            Thread.sleep(50);
        }
        throw new AssertionError("Not ready in time: " + last);
    }
}
