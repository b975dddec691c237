package nl.soepsteen.platform.bench.talk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody who is signed in and speaks: with the cookies, the token and the stamp that a browser would send.
final class Talker {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern STAMP = Pattern.compile("name=\"stempel\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final String origin;
    private final String cookies;
    private final String place;
    private final String token;
    private final String stamp;

    private Talker(HttpClient client, String origin, String cookies, int number, String token, String stamp) {
        this.client = client;
        this.origin = origin;
        this.cookies = cookies;
        this.place = "10.1." + number / 250 + "." + (number % 250 + 1);
        this.token = token;
        this.stamp = stamp;
    }

    /// Signs in with a link and opens the form once; what is on it serves for all that follows.
    ///
    /// @param client for all that is said; shared
    /// @param number of the person, from 0
    /// @param conversation whose form is opened
    static Talker signIn(HttpClient client, int port, String link, int number, long conversation)
            throws IOException, InterruptedException {
        String origin = "http://localhost:" + port;
        CookieManager jar = new CookieManager();
        String form;
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(jar)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            String page = browser.send(
                            request(origin + "/inloggen/link/" + link).build(),
                            BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
            HttpRequest enter = request(origin + "/inloggen/link/" + link)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("_csrf=" + encoded(found(TOKEN, page))))
                    .build();
            int status = browser.send(enter, BodyHandlers.discarding()).statusCode();
            if (status != 303) {
                throw new IllegalStateException("Not signed in: " + status);
            }
            // Its answer brings the cookie that belongs to the token.
            form = browser.send(
                            request(origin + form(conversation)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        }
        StringBuilder cookies = new StringBuilder();
        jar.getCookieStore()
                .getCookies()
                .forEach(cookie -> cookies.append(cookies.isEmpty() ? "" : "; ")
                        .append(cookie.getName())
                        .append('=')
                        .append(cookie.getValue()));
        return new Talker(client, origin, cookies.toString(), number, found(TOKEN, form), found(STAMP, form));
    }

    /// Says something.
    ///
    /// @throws IllegalStateException when it was not placed
    void say(long conversation, String text) throws IOException, InterruptedException {
        HttpRequest post = request(origin + form(conversation))
                .header("Cookie", cookies)
                .header("X-Forwarded-For", place) // not all of them sit in one house
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + encoded(token) + "&stempel=" + encoded(stamp)
                        + "&soort=tip&op=&tekst=" + encoded(text)))
                .build();
        HttpResponse<String> answer = client.send(post, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("Not placed: " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String form(long conversation) {
        return "/gesprekken/" + conversation + "/bijdragen/nieuw";
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    private static String found(Pattern what, String page) {
        Matcher found = what.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("Not on the page: " + what + "\n" + page);
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
