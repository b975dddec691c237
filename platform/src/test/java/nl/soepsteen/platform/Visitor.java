package nl.soepsteen.platform;

import java.io.ByteArrayOutputStream;
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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody with a browser that keeps cookies and runs no script: opens pages and sends the forms on them.
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern STAMP = Pattern.compile("name=\"stempel\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "tussen-de-velden";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final HttpClient stayingHere = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private int port;
    private String token = "";
    private String stamp = "";

    /// @param site to visit
    public Visitor(RunningSite site) {
        this(site.port());
    }

    /// @param port where a site listens on this machine
    public Visitor(int port) {
        this.port = port;
    }

    /// The site was started again elsewhere; the browser keeps its cookies.
    public void moveTo(int newPort) {
        port = newPort;
    }

    /// Opens a page, and what it leads to.
    public HttpResponse<String> open(String address) throws IOException, InterruptedException {
        return remember(client.send(request(address).GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    /// Opens a page, and goes nowhere else.
    public HttpResponse<String> openHere(String address) throws IOException, InterruptedException {
        return stayingHere.send(request(address).GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /// Sends a form of the page opened last, and goes nowhere else.
    public HttpResponse<String> sendHere(String address, String... fields) throws IOException, InterruptedException {
        return stayingHere.send(form(token, address, fields), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /// Fetches a file as it is.
    public HttpResponse<byte[]> download(String address) throws IOException, InterruptedException {
        return client.send(request(address).GET().build(), BodyHandlers.ofByteArray());
    }

    /// Sends a form of the page opened last.
    ///
    /// @param fields names and values in turn
    public HttpResponse<String> send(String address, String... fields) throws IOException, InterruptedException {
        return sendWith(token, address, fields);
    }

    /// Sends a form that carries this token.
    public HttpResponse<String> sendWith(String formToken, String address, String... fields)
            throws IOException, InterruptedException {
        return remember(client.send(form(formToken, address, fields), BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    private HttpRequest form(String formToken, String address, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(formToken));
        if (!stamp.isEmpty() && !List.of(fields).contains("stempel")) {
            body.append("&stempel=").append(encoded(stamp));
        }
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    /// Sends a form of the page opened last with a file in its field `bestand`.
    ///
    /// @param accept what kind of answer is wanted
    public HttpResponse<String> sendFile(String address, String accept, byte[] file, String... fields)
            throws IOException, InterruptedException {
        return sendFileWith(token, address, accept, file, fields);
    }

    /// Sends a form with a file that carries this token.
    public HttpResponse<String> sendFileWith(
            String formToken, String address, String accept, byte[] file, String... fields)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("_csrf", formToken));
        for (int i = 0; i < fields.length; i += 2) {
            body.writeBytes(part(fields[i], fields[i + 1]));
        }
        body.writeBytes("""
                --%s\r
                Content-Disposition: form-data; name="bestand"; filename="foto.jpg"\r
                Content-Type: image/jpeg\r
                \r
                """.formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", accept)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return remember(client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    private static byte[] part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, value)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// How many cookies the site left.
    public int cookies() {
        return cookies.getCookieStore().getCookies().size();
    }

    private HttpRequest.Builder request(String address) {
        URI uri = address.startsWith("http") ? URI.create(address) : URI.create("http://localhost:" + port + address);
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> remember(HttpResponse<String> answer) {
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        Matcher stamped = STAMP.matcher(answer.body());
        stamp = stamped.find() ? stamped.group(1) : "";
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Sends a form of the page opened last with nothing but a file, under the name it has on this person's computer.
    public HttpResponse<String> upload(String address, String fileName, byte[] file)
            throws IOException, InterruptedException {
        String between = "----------hier-begint-een-ander-veld";
        String head = """
                --%1$s
                Content-Disposition: form-data; name="_csrf"

                %2$s
                --%1$s
                Content-Disposition: form-data; name="bestand"; filename="%3$s"
                Content-Type: application/octet-stream

                """.formatted(between, token, fileName);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(between).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + between)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return remember(client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }
}
