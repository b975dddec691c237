package nl.soepsteen.opensearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.opensearch.common.xcontent.XContentHelper;
import org.opensearch.common.xcontent.json.JsonXContent;

/// Talks to the node as any program would.
///
/// @param port where it listens
record Client(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /// Sends JSON and reads the answer, in the order it has.
    ///
    /// @throws IOException when the answer is not 200
    Map<String, Object> send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                .timeout(Duration.ofMinutes(5))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(method + " " + path + " gives " + answer.statusCode() + ": " + answer.body());
        }
        return XContentHelper.convertToMap(JsonXContent.jsonXContent, answer.body(), true);
    }
}
