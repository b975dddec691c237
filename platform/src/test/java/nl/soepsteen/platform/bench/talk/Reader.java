package nl.soepsteen.platform.bench.talk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody who reads along: asks every few seconds what came after the last they saw, as the script of the
/// page does.
final class Reader {

    private static final Pattern POST = Pattern.compile("data-nummer=\"(\\d+)\"");
    private static final Pattern SAID = Pattern.compile("zin (\\d+) van de (?:meting|aanloop)");

    private final HttpClient client;
    private final String address;
    private final Arrivals arrivals;
    private final List<Integer> numbers = new ArrayList<>();
    private int last;
    private int asked;
    private int nothingNew;
    private String tag = "";

    Reader(HttpClient client, int port, long conversation, int last, Arrivals arrivals) {
        this.client = client;
        this.address = "http://localhost:" + port + "/gesprekken/" + conversation + "/bijdragen/nieuwer?na=";
        this.last = last;
        this.arrivals = arrivals;
    }

    /// Looks once. What it had before it does not get again.
    void look() throws IOException, InterruptedException {
        HttpRequest.Builder question =
                HttpRequest.newBuilder(URI.create(address + last)).timeout(Duration.ofSeconds(60));
        if (!tag.isEmpty()) {
            question.header("If-None-Match", tag);
        }
        HttpResponse<String> answer = client.send(question.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        asked++;
        if (answer.statusCode() == 304) {
            nothingNew++;
            return;
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Not answered: " + answer.statusCode());
        }
        long now = System.nanoTime();
        int before = last;
        Matcher post = POST.matcher(answer.body());
        while (post.find()) {
            last = Integer.parseInt(post.group(1));
            numbers.add(last);
        }
        Matcher said = SAID.matcher(answer.body());
        while (said.find()) {
            arrivals.seen(Integer.parseInt(said.group(1)), now);
        }
        tag = last == before ? answer.headers().firstValue("ETag").orElse("") : "";
    }

    /// The numbers it saw, in the order in which it saw them.
    List<Integer> numbers() {
        return numbers;
    }

    int last() {
        return last;
    }

    int asked() {
        return asked;
    }

    int nothingNew() {
        return nothingNew;
    }
}
