package nl.soepsteen.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The address under which people know this site (`SOEPSTEEN_URL`), such as `https://soepsteen.example`.
@Component
public class PublicAddress {

    private final String url;
    private volatile int port;

    /// @throws IllegalArgumentException when it is not an address without a path
    public PublicAddress(@Value("${soepsteen.url:}") String url) {
        this.url = url.strip().replaceAll("/+$", "");
        if (!this.url.isEmpty() && !this.url.matches("https?://[^/?#]+")) {
            throw new IllegalArgumentException(
                    "SOEPSTEEN_URL is '%s'. Geef een adres zonder pad, zoals https://soepsteen.example."
                            .formatted(url));
        }
    }

    /// The configured address without a slash at the end, or empty on a machine where nobody set it.
    public Optional<String> configured() {
        return url.isEmpty() ? Optional.empty() : Optional.of(url);
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (!WebServerApplicationContext.hasServerNamespace(event.getApplicationContext(), "management")) {
            port = event.getWebServer().getPort();
        }
    }

    /// An address at which the site can be reached: the configured one, or else the one on this computer. Without
    /// a slash at the end.
    public String reachable() {
        return configured().orElse("http://localhost:" + port);
    }

    /// Whether visitors come over https.
    public boolean isSecure() {
        return !url.isEmpty() && "https".equals(URI.create(url).getScheme());
    }

    /// The full address of a path on this site, for what is read elsewhere (feeds, sitemaps): where no address was
    /// configured, the one this visitor used.
    public String of(HttpServletRequest request, String path) {
        if (!url.isEmpty()) {
            return url + path;
        }
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port) + path;
    }

    /// The full address of a path on this site; the path itself while no address was configured.
    public String of(String path) {
        return url + path;
    }
}
